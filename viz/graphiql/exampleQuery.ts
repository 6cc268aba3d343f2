/** What GraphiQL shows at first: the most named people, whom they are named with, and the sentences that say so. */
export const EXAMPLE_QUERY = `# Comention's graph. To run this, press the play button or Ctrl-Enter.
#
# Who is named most, with whom, and where does it say so?
query People {
  entities(kinds: [PERSON], first: 5) {
    totalCount
    nodes {
      id
      name
      mentionCount
      community {
        label
      }
      neighbors(first: 3) {
        nodes {
          entity {
            kind
            name
          }
          coMention {
            weight
            evidence(first: 1) {
              nodes {
                passages {
                  text
                }
                document {
                  title
                  date
                  outlet
                }
              }
            }
          }
        }
      }
    }
  }
}
`;
