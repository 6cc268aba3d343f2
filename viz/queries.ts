/** What the viewer asks of the whole, and of one thing. `npm run generate` makes the types of the answers. */

export const OVERVIEW = /* GraphQL */ `
  query Overview {
    allowsChanges
    ledger(first: 0) {
      totalCount
    }
    statistics {
      documents
      undatedDocuments
      stories
      entities
      entitiesByKind {
        kind
        count
      }
      coMentions
      firstDate
      lastDate
    }
    communities(first: 100) {
      totalCount
      nodes {
        id
        label
        terms
        size
        anchor {
          id
          name
        }
      }
    }
  }
`;

export const GRAPH = /* GraphQL */ `
  query Graph($kinds: [EntityKind!], $minWeight: Int!, $isolates: Boolean!) {
    graph(kinds: $kinds, minWeight: $minWeight, isolates: $isolates) {
      nodes {
        ids
        labels
        kinds
        communities
        x
        y
        size
      }
      edges {
        sources
        targets
        weights
      }
      omitted {
        nodes
        edges
        isolates
      }
    }
  }
`;

export const SUGGESTIONS = /* GraphQL */ `
  query Suggestions($search: String!) {
    entities(search: $search, first: 8) {
      totalCount
      nodes {
        id
        kind
        name
        aliases
        mentionCount
        community {
          id
        }
      }
    }
  }
`;

export const SUGGESTED = /* GraphQL */ `
  fragment Suggested on Entity {
    id
    kind
    name
    community {
      id
    }
  }
`;

export const ENTITY = /* GraphQL */ `
  ${SUGGESTED}
  query EntityDetails($id: ID!) {
    allowsChanges
    entity(id: $id) {
      id
      kind
      name
      spellings {
        text
        mentionCount
      }
      roles {
        text
        mentionCount
        firstSeen
        lastSeen
      }
      place {
        type
        country
        latitude
        longitude
      }
      notes
      tags
      joins {
        one
        other
        probability
        reasons {
          text
          weight
        }
      }
      suggestions(first: 10) {
        totalCount
        nodes {
          a {
            ...Suggested
          }
          b {
            ...Suggested
          }
          one
          other
          probability
          reasons {
            text
            weight
          }
        }
      }
      mentionCount
      documentCount
      storyCount
      firstSeen
      lastSeen
      degree
      community {
        id
        label
      }
    }
  }
`;

export const COMMUNITY = /* GraphQL */ `
  query CommunityDetails($id: ID!) {
    community(id: $id) {
      id
      label
      terms
      size
    }
  }
`;

export const MEMBERS = /* GraphQL */ `
  query Members($id: ID!, $first: Int!, $after: String) {
    community(id: $id) {
      members(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          name
          mentionCount
          community {
            id
          }
        }
      }
    }
  }
`;

export const DOCUMENT = /* GraphQL */ `
  query DocumentDetails($id: ID!) {
    document(id: $id) {
      id
      source
      start
      end
      title
      author
      outlet
      url
      date
      language
      recognized
      duplicateOf {
        id
        title
        outlet
        source
      }
    }
  }
`;

export const DOCUMENT_WINDOW = /* GraphQL */ `
  query DocumentWindow($id: ID!, $from: Int!, $length: Int!) {
    document(id: $id) {
      text(from: $from, length: $length)
      paragraphs(from: $from, length: $length) {
        role
        start
        end
      }
      highlights(from: $from, length: $length) {
        start
        end
        kind
        entity {
          id
          name
          community {
            id
          }
        }
      }
      timeExpressions(from: $from, length: $length) {
        start
        end
        date
      }
    }
  }
`;

export const LEDGER = /* GraphQL */ `
  query Ledger($first: Int!, $after: String) {
    ledger(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        time
        author
        reason
        type
        names {
          name
          source
        }
        text
        revised
        active
        unfit
      }
    }
  }
`;
