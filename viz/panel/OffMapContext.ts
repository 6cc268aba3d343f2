import { createContext } from "preact";

/** Whether the map leaves out what the panel tells of. */
export const OffMapContext = createContext(false);
