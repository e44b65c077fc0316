import { partlyRead } from '../../core/dates/date-words';
import { clockOf, dayOf } from '../../core/dates/moments';
import type { FieldActions } from '../../ui/model';
import { contactSuggestions, matchingContacts } from './contact-suggestions';
import type { ActionsOptions } from './options';
import { resolveDateField } from './resolve-date-field';
import { snoozePresets } from './snooze-presets';

/** Answers what the fields of dialogs ask: what a date means, which contacts and moments to offer. */
export function fieldActions({
	app,
	index,
	followUps,
	followUpWriter,
	settings,
	now,
	zone,
}: ActionsOptions): FieldActions {
	return {
		now,
		resolve: (words, at, whose, key) => {
			const timezone = key === null ? null : (followUps.row(key)?.followUp.timezone ?? null);
			const { times } = followUpWriter;
			return resolveDateField(words, { at, whose, settings: settings(), zone: zone(), timezone, times });
		},
		unreadDate: (words, at) =>
			partlyRead(words, { day: dayOf(at), time: clockOf(at), base: null, settings: settings() }),
		snoozePresets: (key) => {
			const row = followUps.row(key);
			return row ? snoozePresets(row.followUp, row.action.kind === 'cold', now(), zone(), settings()) : [];
		},
		contactsOf: (path) => {
			const file = followUpWriter.fileOf(path);
			return file ? contactSuggestions(app, file, index) : [];
		},
		contactsMatching: (path, typed) => {
			const file = followUpWriter.fileOf(path);
			return file ? matchingContacts({ app, index, settings: settings(), file }, typed) : [];
		},
	};
}
