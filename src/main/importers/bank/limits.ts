/** A year of a very busy account is under 40 MB; past this the file is refused before it is decoded. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Longest label kept; a longer one is cut, never refused. */
export const MAX_LABEL = 1_000;
/** Rows in which a header is looked for. */
export const HEADER_SEARCH_ROWS = 60;
