import { Problem } from "../../problem.ts";
import { listPieces } from "../listPieces.ts";
import { readPackageVersion } from "../readPackageVersion.ts";
import type { Recognizer, RecognizerOptions } from "../Recognizer.ts";
import { openRulesRecognizer } from "../rules/openRulesRecognizer.ts";
import { joinMentions } from "./joinMentions.ts";
import { labelSentences, type LabelledSentence } from "./labelSentences.ts";
import { toModelProblem } from "./toModelProblem.ts";
import { openNetwork, type Network } from "./openNetwork.ts";
import { readModelFolder } from "./readModelFolder.ts";
import { rememberWindows } from "./rememberWindows.ts";

/** Raised whenever what is made of the network's answer changes. */
const VERSION = "2";

/**
 * Opens the recogniser that asks a neural network, whose folder it reads now and which it loads with the first document.
 * The rules go before it, for their findings are among what the network sees, and after it, for the kinds it does not know.
 * @throws Problem when the folder holds no such network.
 */
export function openModelRecognizer(folder: string, { isStopped = () => false }: RecognizerOptions = {}): Recognizer {
  const model = readModelFolder(folder);
  const rules = openRulesRecognizer();
  const tell = (error: unknown): never => {
    throw toModelProblem(folder, error instanceof Error ? error.message : String(error), error);
  };
  let opened: Promise<Network> | undefined;
  const load = (): Promise<Network> =>
    (opened ??= openNetwork(model).then((network) =>
      rememberWindows({
        run(window) {
          if (isStopped()) throw new Problem("The recogniser was stopped.");
          return network.run(window).catch(tell);
        },
      }),
    )).catch((error: unknown) => {
      opened = undefined;
      return tell(error);
    });
  return {
    fingerprint: `model ${VERSION} ${model.fingerprint}, onnxruntime ${readPackageVersion("onnxruntime-node")}, ${rules.fingerprint}`,
    knows: (language) => language === null || model.languages === null || model.languages.has(language),
    async prepare() {
      // Our own is known to be whole by its hash.
      if (!model.isOwn) await load();
    },
    async recognizeMentions(source, document) {
      const found = rules.findNames(source, document);
      const sentences: LabelledSentence[] = [];
      const pieces = listPieces(source.text, document);
      for await (const sentence of labelSentences({ model, network: await load() }, source.text, pieces, found)) {
        if (sentence.names.length > 0) sentences.push(sentence);
      }
      return joinMentions(source.text, listPieces(source.text, document), sentences, found, (name) =>
        rules.countTitleWords(name),
      );
    },
  };
}
