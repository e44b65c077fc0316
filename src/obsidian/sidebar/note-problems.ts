import type { Problem } from '../../core/follow-up';
import type { NoteProblem } from '../../ui/model';

/** The problems of whole notes, by path. */
export class NoteProblems {
	private readonly byPath = new Map<string, readonly NoteProblem[]>();
	private list: readonly NoteProblem[] | null = [];

	/** All of them; the same array until one changes. */
	get all(): readonly NoteProblem[] {
		return (this.list ??= [...this.byPath.values()].flat());
	}

	/** Replaces the problems of one note. */
	replace(path: string, problems: readonly Problem[]): void {
		const had = this.byPath.delete(path);
		if (problems.length > 0) {
			this.byPath.set(
				path,
				problems.map((problem) => ({ ...problem, path })),
			);
		}
		if (had || problems.length > 0) this.list = null;
	}
}
