/** What the file system calls an error: `ENOENT`, `EACCES`; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
