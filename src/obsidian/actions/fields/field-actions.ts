import { partlyRead } from '../../../core/dates/date-words';
import { clockOf, dayOf } from '../../../core/dates/moments';
import { readAgreed } from '../../../core/typed/agreed';
import { dateChips } from '../../../core/typed/date-chips';
import type { FollowUpKind } from '../../../core/follow-up';
import type { FieldActions, Row } from '../../../ui/model';
import { addLine } from './add-line';
import { matchingContacts } from './contact-suggestions';
import type { ActionsOptions } from '../options';
import { resolveDateField, resolvedWhen } from './resolve-date-field';
import { snoozePresets } from './snooze-presets';

/** The kind of a follow-up as far as hours matter: those of cold calls do not matter to an email. */
const hoursKind = ({ followUp, action }: Row): FollowUpKind => (followUp.noCalls ? 'meeting' : action.kind);

/** Answers what the fields of dialogs ask: what a date means, which contacts and moments to offer. */
export function fieldActions(options: ActionsOptions): FieldActions {
	const { app, index, followUps, followUpWriter, settings, now, zone } = options;
	return {
		now,
		resolve: (words, at, whose, key) => {
			const timezone = key === null ? null : (followUps.row(key)?.followUp.timezone ?? null);
			const { times } = followUpWriter;
			return resolveDateField(words, { at, whose, settings: settings(), zone: zone(), timezone, times });
		},
		unreadDate: (words, at) =>
			partlyRead(words, { day: dayOf(at), time: clockOf(at), base: null, settings: settings() }),
		agreedWords: (words, at, key) => {
			const followUp = followUps.row(key)?.followUp;
			const read = readAgreed(words, { at, contacts: followUp?.contacts ?? [], settings: settings() });
			const clock = { zone: zone(), timezone: followUp?.timezone ?? null, times: followUpWriter.times };
			const { expecting, next, note, unread } = read;
			return {
				expecting: expecting && resolvedWhen(expecting, 'theirs', expecting.phrase, clock),
				next: next && resolvedWhen(next, 'mine', next.phrase, clock),
				...{ note, unread },
			};
		},
		dateChips: (purpose, at, key) => {
			const row = key === null ? null : followUps.row(key);
			const zones = { contact: row?.followUp.timezone ?? null, reader: zone() };
			return dateChips(purpose, { at, kind: row ? hoursKind(row) : 'meeting', zones, settings: settings() });
		},
		snoozePresets: (key) => {
			const row = followUps.row(key);
			if (!row) return [];
			const { followUp } = row;
			const { times } = followUpWriter;
			const kind = hoursKind(row);
			return snoozePresets({ followUp, kind, now: now(), zone: zone(), settings: settings(), times });
		},
		addLine: (path) => addLine(options, path),
		contactsMatching: (path, typed) => {
			const file = followUpWriter.fileOf(path);
			return file ? matchingContacts({ app, index, settings: settings(), file }, typed) : [];
		},
	};
}
