import { mayCommit } from './may-commit';
import { mayActOpenly } from './open-phrases';

/**
 * The link of a bookmark at the beginning of a line, whose title is no promise: `[Call for papers](https://example.com)`.
 * Words after a dash, a bar, a colon or a bracket can be one, and so can those of which the link is the subject, so such a
 * line is searched: `[Dana](https://example.com) - will call Friday`, `[Dana](https://example.com) will call Friday`.
 */
const BOOKMARK =
	/^\[[^\]\n]{0,200}\]\(https?:[^\s)]*\)(?!:|\s+[-–—:|(]|['’]ll\s|\s+(?:will|said|says|promised|agreed|wants|needs|is\s+(?:going|sending)|has)\s)/i;

/** A line that says that it is done: `✅ Kim: send the list by Friday`, `Kim: send it by Friday. **Complete.**` */
const DONE = /^[\s*_]*(?:✅|✔️?|☑️?)|[.!?)][\s*_]+(?:complete|completed|done)[.!](?:[\s*_]|$)/iu;

/** Whether a line may state a commitment, as `Dana will call Friday` does: it is neither a bookmark nor done. */
export const mayState = (content: string): boolean =>
	(mayCommit(content) || mayActOpenly(content)) && !BOOKMARK.test(content) && !DONE.test(content);
