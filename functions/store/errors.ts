/** The table gave no way through in the time there was; trying again later may help. */
export class StoreBusyError extends Error {
  override name = 'StoreBusyError';
}

/** Another run holds the article, or has taken it over from this one; trying again later helps. */
export class LeaseError extends Error {
  override name = 'LeaseError';
}

/** More than the table should hold of one object; trying again does not help. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/** An item of the table that does not fit its schema. */
export class StoredItemError extends Error {
  override name = 'StoredItemError';
}

/** A cursor that no page returned, or one of another query. */
export class CursorError extends Error {
  override name = 'CursorError';
}
