/** The part of Google's diff-match-patch that the tests use. */
declare module 'diff-match-patch' {
	export default class DiffMatchPatch {
		patch_make(before: string, after: string): unknown;
		/** Returns the patched text, and for each patch whether it was applied. */
		patch_apply(patches: unknown, text: string): [string, boolean[]];
	}
}
