import { weekNumber } from '../../../core/agenda/week/weeks';
import type { WeekReview } from '../../../core/agenda/week/review';
import { writeSection, type WrittenSection } from '../../../core/agenda/week/write-section';
import { noteTitle } from '../../../core/note-path';
import { strings } from '../../../strings';
import { weekSection } from '../../../strings/week/note-section';
import type { WeekActions, WriteResult } from '../../../ui/model';
import type { EditPlan } from '../../writing/note-writer';
import type { Step } from '../../writing/undo-history';
import { writableNote } from '../../writing/writable-note';
import type { ActionsOptions } from '../options';
import { dailyNote, type DailyNotePlace } from './daily-note';

const words = strings.week;

/** The section as Markdown, to be copied. */
const markdownOf = ({ heading, forms: [items = []] }: WrittenSection) =>
	[`## ${heading}`, '', ...items.map((item) => `- ${item}`)].join('\n');

/** Shows the review of a week, and writes it into today's note. */
export function weekActions(options: ActionsOptions): WeekActions {
	const { app, followUps, followUpWriter, noteWriter, dialogs, settings, now } = options;

	const failed = (message: string, section: WrittenSection): WriteResult =>
		followUpWriter.failed(message, '', {
			text: words.copySection,
			run: () => void navigator.clipboard.writeText(markdownOf(section)),
		});
	const write = async (place: DailyNotePlace, section: WrittenSection): Promise<WriteResult> => {
		const name = noteTitle(place.path);
		const created: Step['created'][number][] = [];
		let file = place.file;
		if (!file) {
			try {
				const made = await place.create();
				created.push(made);
				file = made.file;
			} catch (error) {
				return failed(words.notCreated(name, error instanceof Error ? error.message : String(error)), section);
			}
		}
		const note = file;
		const plan: EditPlan = (text) => {
			const result = writeSection(writableNote(note, text, settings()), section);
			if ('edits' in result) return result;
			if (result.refused === 'no-place') return { refused: words.notWritten(name) };
			return { refused: words.alreadyWritten(name), isAlready: true };
		};
		const written = await noteWriter.write(note, plan);
		if (written.ok) {
			return followUpWriter.done(words.written(name), {
				changes: [{ file: written.file, change: written.change }],
				created,
			});
		}
		if (written.isAlready) {
			options.showMessage(written.message);
			return { ok: true, message: written.message };
		}
		return failed(written.message, section);
	};

	return {
		week: (day) => followUps.week(day),
		askToReviewWeek: () => {
			followUps.weekSeen();
			dialogs.reviewWeek();
		},
		dismissWeek: () => followUps.weekSeen(),
		writeWeek: (review: WeekReview) => {
			const section = weekSection(review, weekNumber(review.week));
			const place = dailyNote(app, now());
			return place ? write(place, section) : Promise.resolve(failed(words.noDailyNotes, section));
		},
	};
}
