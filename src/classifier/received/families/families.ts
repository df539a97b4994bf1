import type { Family } from "../family";
import { mailServers } from "./mailServers";
import { platforms } from "./platforms";

/** All families, in the order in which those without keys are asked. */
export const families: readonly Family[] = [...platforms, ...mailServers];
