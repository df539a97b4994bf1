import type { Family } from "../family";
import { gateways } from "./gateways";
import { google } from "./google";
import { localPrograms } from "./localPrograms";
import { mailServers } from "./mailServers";
import { microsoft } from "./microsoft";
import { services } from "./services";
import { spamware } from "./spamware";

/** All families, in the order in which those that share a word or are known by grammar are asked. */
export const families: readonly Family[] = [
  ...spamware,
  ...microsoft,
  ...google,
  ...localPrograms,
  ...gateways,
  ...services,
  ...mailServers,
];
