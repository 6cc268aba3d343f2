/** What the viewer asks about links between entities, and about the texts that prove them. */

export const NEIGHBORS = /* GraphQL */ `
  query Neighbors($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) {
      neighbors(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          entity {
            id
            kind
            name
            community {
              id
            }
          }
          coMention {
            weight
          }
        }
      }
    }
  }
`;

export const MENTIONS = /* GraphQL */ `
  query Mentions($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) {
      mentions(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          sentence {
            text
            start
            end
            highlights {
              start
              end
              kind
              entity {
                id
                community {
                  id
                }
              }
            }
          }
          document {
            id
            title
            date
            outlet
            source
          }
        }
      }
    }
  }
`;

export const CO_MENTION = /* GraphQL */ `
  query CoMentionDetails($a: ID!, $b: ID!) {
    coMention(a: $a, b: $b) {
      a {
        id
        kind
        name
        community {
          id
        }
      }
      b {
        id
        kind
        name
        community {
          id
        }
      }
      weight
      sentenceCount
      documentCount
      storyCount
      firstSeen
      lastSeen
      npmi
    }
  }
`;

export const EVIDENCE = /* GraphQL */ `
  query EvidencePage($a: ID!, $b: ID!, $first: Int!, $after: String) {
    coMention(a: $a, b: $b) {
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          sameSentence
          passages {
            text
            start
            end
            page
            highlights {
              start
              end
              kind
              entity {
                id
                community {
                  id
                }
              }
            }
          }
          document {
            id
            title
            date
            outlet
            source
          }
        }
      }
    }
  }
`;
