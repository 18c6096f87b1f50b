/** What a user did that the program cannot work with: told in plain words, exit code 2, no stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** True for a user error, whichever bundle threw it. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}
