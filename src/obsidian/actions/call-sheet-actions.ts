import { attemptsWith } from '../../core/agenda/views/contact-timeline';
import { pickUpHours } from '../../core/agenda/views/pick-up-hours';
import { contactZone } from '../../core/dates/call-hours';
import { convert } from '../../core/dates/time-zones';
import { excerptOf } from '../../core/markdown/excerpt';
import { emailOf } from '../../core/message/email';
import { shortEmail } from '../../core/message/email-offer';
import { scriptFor } from '../../core/message/script-for';
import type { CallSheetActions, RowKey } from '../../ui/model';
import type { ActionsOptions } from './options';
import { rowWithFile } from './with-row';

/** Answers what the call sheet shows besides the row: local time, attempts, script, the note's own words. */
export function callSheetActions(options: ActionsOptions): CallSheetActions {
	const { index, followUps, noteWriter, settings, now, zone, clockShown } = options;
	const script = (key: RowKey) => {
		const row = followUps.row(key);
		const reading = row && index.reading(row.followUp.path);
		return reading ? scriptFor(row.followUp, reading) : null;
	};
	return {
		contactTime: (key) => {
			const contact = followUps.row(key)?.followUp.timezone ?? null;
			const theirs = contactZone({ contact, reader: zone() });
			if (theirs === zone()) return null;
			clockShown();
			return convert(now(), zone(), theirs);
		},
		attemptsWith: (key) => {
			const row = followUps.row(key);
			return row ? attemptsWith(row.followUp, index.sorted().listed) : [];
		},
		pickUpHours: () => pickUpHours(index.sorted().listed, zone()),
		script,
		email: (key) => {
			const row = followUps.row(key);
			return row ? emailOf(row.followUp, script(key)) : { subject: '', body: '' };
		},
		shortEmail: (key) => {
			const row = followUps.row(key);
			if (!row) return { subject: '', body: '' };
			const { followUp, action } = row;
			return shortEmail({ followUp, kind: action.kind, settings: settings(), nextCall: null }, script(key));
		},
		excerpt: async (key) => {
			const found = rowWithFile(options, key);
			if (!found) return null;
			const { row, file } = found;
			try {
				return { markdown: excerptOf(await noteWriter.textOf(file), row.followUp, settings()), path: file.path };
			} catch {
				return null;
			}
		},
	};
}
