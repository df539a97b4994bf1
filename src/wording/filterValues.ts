import type { FilterMeaningId } from "../classifier/authentication/filterMeanings";

/** What each documented value of a filter or receiver means, one sentence each. */
export type FilterValuesWords = Readonly<Record<FilterMeaningId, string>>;
