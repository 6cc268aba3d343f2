import { basename } from "node:path";
import { openRecognizer } from "../../src/recognize/openRecognizer.ts";
import type { Recognizer } from "../../src/recognize/Recognizer.ts";
import { compromise } from "../peers/compromise.ts";
import type { Peer } from "../peers/Peer.ts";
import type { Name } from "./findNames.ts";
import { toPassage } from "./readTestSets.ts";
import type { TestDocument } from "./toDocument.ts";

/** Whatever finds names in test documents. */
export interface System {
  readonly name: string;
  findNames(documents: readonly TestDocument[]): Promise<readonly (readonly Name[])[]>;
}

/** Lists ours, the chosen one first (`model`, `rules` or a folder), and the peers, spaCy last. */
export function listSystems(choice: string, spacy: Peer): readonly System[] {
  return [
    ...[...new Set([choice, "rules"])].map((name) => ofRecognizer(basename(name), openRecognizer(name))),
    ofPeer(compromise),
    ofPeer(spacy),
  ];
}

function ofRecognizer(name: string, recognizer: Recognizer): System {
  return {
    name,
    findNames: async (documents) => {
      const all: (readonly Name[])[] = [];
      for (const { source, document } of documents) all.push(await recognizer.recognizeMentions(source, document));
      return all;
    },
  };
}

function ofPeer(peer: Peer): System {
  return { name: peer.name, findNames: (documents) => peer.findNames(documents.map(toPassage)) };
}
