import { ENTITY_KINDS } from "../model.ts";
import type { StatisticsResolvers } from "./schema-types.ts";

export const statisticsResolvers: StatisticsResolvers = {
  entitiesByKind: ({ entitiesByKind }) => ENTITY_KINDS.map((kind) => ({ kind, count: entitiesByKind[kind] })),
};
