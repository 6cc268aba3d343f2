import { EXPORT_FORMATS, isExportFormat } from "../export/formats.ts";
import { writeFileWhole, writeStream } from "../export/writeFileWhole.ts";
import { Problem, UsageProblem } from "../problem.ts";
import { openWorkspace } from "../store/openWorkspace.ts";

interface ExportFlags {
  readonly workspace: string;
  readonly format: string;
  readonly output?: string;
  readonly gexfVersion: string;
  readonly source?: string;
}

export async function exportCommand(flags: ExportFlags): Promise<void> {
  const { format, gexfVersion, source, output } = flags;
  if (!isExportFormat(format)) {
    throw new UsageProblem(`--format must be one of ${Object.keys(EXPORT_FORMATS).join(", ")}, but it is "${format}".`);
  }
  if (gexfVersion !== "1.3" && gexfVersion !== "1.2") {
    throw new UsageProblem(`--gexf-version must be 1.3 or 1.2, but it is "${gexfVersion}".`);
  }
  const workspace = await openWorkspace(flags.workspace, "read");
  try {
    if (format !== "text" && (await workspace.versions()).behind) {
      throw new Problem(
        `The workspace at ${flags.workspace} holds texts that its graph does not yet: a build is under way, or was cut short; let it end, or run it again, and then export.`,
      );
    }
    const chunks = EXPORT_FORMATS[format].write(workspace, {
      gexfVersion,
      ...(source === undefined ? {} : { source }),
    });
    if (output === undefined) await writeStream(chunks, process.stdout);
    else await writeFileWhole(output, chunks);
  } finally {
    await workspace.close();
  }
}
