/** What the viewer asks the server to change. Each is written to the ledger. */

const CHANGED = /* GraphQL */ `
  fragment Changed on Change {
    entity {
      id
    }
  }
`;

export const MERGE = /* GraphQL */ `
  ${CHANGED}
  mutation Merge($entities: [ID!]!) {
    change: merge(entities: $entities) {
      ...Changed
    }
  }
`;

export const ACCEPT = /* GraphQL */ `
  ${CHANGED}
  mutation Accept($a: ID!, $b: ID!) {
    change: acceptSuggestion(a: $a, b: $b) {
      ...Changed
    }
  }
`;

export const REJECT = /* GraphQL */ `
  ${CHANGED}
  mutation Reject($a: ID!, $b: ID!) {
    change: rejectSuggestion(a: $a, b: $b) {
      ...Changed
    }
  }
`;

export const RENAME = /* GraphQL */ `
  ${CHANGED}
  mutation Rename($entity: ID!, $name: String!) {
    change: rename(entity: $entity, name: $name) {
      ...Changed
    }
  }
`;

export const RETYPE = /* GraphQL */ `
  ${CHANGED}
  mutation Retype($entity: ID!, $kind: EntityKind!) {
    change: retype(entity: $entity, kind: $kind) {
      ...Changed
    }
  }
`;

export const SPLIT = /* GraphQL */ `
  ${CHANGED}
  mutation Split($entity: ID!, $names: [String!]!) {
    change: split(entity: $entity, names: $names) {
      ...Changed
    }
  }
`;

export const HIDE = /* GraphQL */ `
  ${CHANGED}
  mutation Hide($entity: ID!) {
    change: hide(entity: $entity) {
      ...Changed
    }
  }
`;

export const NOTE = /* GraphQL */ `
  ${CHANGED}
  mutation Note($entity: ID!, $text: String!) {
    change: note(entity: $entity, text: $text) {
      ...Changed
    }
  }
`;

export const TAG = /* GraphQL */ `
  ${CHANGED}
  mutation Tag($entity: ID!, $tag: String!) {
    change: tag(entity: $entity, tag: $tag) {
      ...Changed
    }
  }
`;

export const UNDO = /* GraphQL */ `
  ${CHANGED}
  mutation Undo($entry: ID) {
    change: undo(entry: $entry) {
      ...Changed
    }
  }
`;

export const REDO = /* GraphQL */ `
  ${CHANGED}
  mutation Redo($entry: ID) {
    change: redo(entry: $entry) {
      ...Changed
    }
  }
`;
