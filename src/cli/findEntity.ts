import type { MeasuredEntity } from "../model.ts";
import { UsageProblem } from "../problem.ts";
import type { WorkspaceView } from "../view.ts";

/**
 * Finds an entity by its id, or by a name or alias that only it has; letter case and accents do not matter.
 * @throws UsageProblem naming those that it might be
 */
export async function findEntity(view: WorkspaceView, words: string): Promise<MeasuredEntity> {
  const [byId] = await view.findEntities([words]);
  if (byId) return byId;
  const range = { offset: 0, limit: 6 };
  const { items: found, totalCount: exact } = await view.pageEntities({ alias: words }, range);
  const [only] = found;
  if (only && exact === 1) return only;
  // What is called so comes before what is called so elsewhere.
  const called = found.filter(({ name }) => name.toLowerCase() === words.trim().toLowerCase());
  if (called[0] && called.length === 1) return called[0];
  const { items, totalCount } = await view.pageEntities({ search: words }, range);
  const near = found.length > 0 ? found : items;
  if (near.length === 0) throw new UsageProblem(`Nothing is named "${words}".`);
  const list = near
    .slice(0, 5)
    .map(({ id }) => id)
    .join(", ");
  const more = (found.length > 0 ? exact : totalCount) > 5 ? ", …" : "";
  throw new UsageProblem(
    exact > 1
      ? `Several are named "${words}"; give the id of one: ${list}${more}.`
      : `Nothing is named "${words}", but there is ${list}${more}.`,
  );
}
