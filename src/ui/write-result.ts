/** The result of a write. A notice has told the user already. A dialog stays open when `ok` is false. */
export type WriteResult =
	| { readonly ok: true; readonly message: string }
	| {
			readonly ok: false;
			/** What happened and what to do, in sentence case. */
			readonly message: string;
			/** The line that could not be written, for the user to copy; '' when the user typed nothing. */
			readonly unwritten: string;
			/** The places of the edits that failed, of several. */
			readonly failed?: readonly number[];
	  };
