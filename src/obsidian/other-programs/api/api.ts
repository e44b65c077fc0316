import { parseYaml, type Plugin } from 'obsidian';
import { agenda } from '../../../core/agenda/agenda';
import { FollowUpIndex } from '../../../core/follow-up-index';
import type { Day } from '../../../core/follow-up';
import { dayOf } from '../../../core/dates/moments';
import { momentFrom } from '../../../core/notes/attempts/exact-line';
import { readNote } from '../../../core/notes/read-note';
import type { Refusal } from '../../../core/refusal';
import { strings } from '../../../strings';
import { refusalText } from '../../../strings/other-programs/refusals';
import { NO_INTRODUCTIONS } from '../../../core/agenda/persons/introduction-view';
import type { Row, RowKey } from '../../../ui/model';
import { parsedProperties } from '../../reading/metadata';
import { findTarget } from '../find-target';
import { logRequest } from '../log-request';
import { formatNow, reportNow, targetSource, whenRead, type RequestParts } from '../request-parts';
import { agendaReport } from '../report/agenda-report';
import { reminderCodes } from '../report/reminders';
import { followUpReport, type FollowUpReport } from '../report/report';
import type { ApiAgenda, ApiFollowUp, ApiRefusal, DueFollowUpsApi } from './api-types';
import { deepFreeze } from './deep-freeze';
import { attemptOf, partOf, targetOf } from './given';

export interface ApiOptions extends RequestParts {
	/** Opens the call sheet of a follow-up in the list. */
	readonly openRow: (key: RowKey) => void;
}

/** Whether a script gave a text, as the types ask for. */
const isText = (value: unknown): value is string => typeof value === 'string';

const refused = (refusal: Refusal): ApiRefusal =>
	deepFreeze({ ok: false, code: refusal.code, message: refusalText(refusal, formatNow()) });

/** The follow-ups of a text without a note, as data. */
function readText(text: string, day: Day, { settings, zone, now }: RequestParts): readonly FollowUpReport[] {
	// The name of the note gives it the date.
	const source = { path: `${day}.md`, text, created: null, ...parsedProperties(text, parseYaml) };
	const reading = readNote(source, settings());
	const index = new FollowUpIndex(() => null);
	index.put(reading);
	const policy = { settings: settings(), zone: zone() };
	const found = agenda(index.sorted().listed, now(), policy);
	const introductions = () => NO_INTRODUCTIONS;
	const from = { readings: [reading], reading: () => reading, introductions, policy, now: now() };
	const { followUps } = agendaReport(found, from, { all: true, originals: new Map(), format: formatNow() });
	const inOrder = [...followUps].sort((a, b) => a.line - b.line);
	return inOrder.map((followUp) => ({ ...followUp, path: '' }));
}

function rowsAsData(rows: readonly Row[], { index, followUps, now }: RequestParts): readonly FollowUpReport[] {
	const { policy } = followUps.agendaNow();
	const introductions = (row: Row) => followUps.introductions(row);
	const reminders = reminderCodes({ reading: (path) => index.reading(path), introductions, policy, now: now() });
	return rows.map((row) => followUpReport(row, reminders, formatNow()));
}

/** The API of the plugin for other plugins and scripts. Its listeners end when the plugin unloads. */
export function createApi(plugin: Plugin, options: ApiOptions): DueFollowUpsApi {
	const { followUps, now } = options;
	let isLoaded = true;
	plugin.register(() => (isLoaded = false));
	const off = () => refused({ code: 'plugin.off' });
	const api: DueFollowUpsApi = {
		version: '1.0.0',
		ready: () => whenRead(options),
		agenda: (part = {}): ApiAgenda => deepFreeze(reportNow(options, partOf(part)).report),
		followUps: (path): readonly ApiFollowUp[] => {
			if (!isText(path)) throw new TypeError(strings.otherPrograms.notText('path'));
			return deepFreeze(rowsAsData(followUps.rowsOf(path), options));
		},
		read: (text, noteDate): readonly ApiFollowUp[] => {
			if (!isText(text)) throw new TypeError(strings.otherPrograms.noText);
			const day = noteDate === undefined ? now() : isText(noteDate) ? momentFrom(noteDate) : null;
			if (day === null) throw new RangeError(strings.otherPrograms.noDay);
			return deepFreeze(readText(text, dayOf(day), options));
		},
		onChange: (listener) => {
			const unwatch = followUps.watch(() => {
				try {
					listener();
				} catch (error) {
					// A fault of another plugin must not stop this one.
					reportError(error);
				}
			});
			plugin.register(unwatch);
			return unwatch;
		},
		log: async (target, attempt) => {
			if (!isLoaded) return off();
			const [at, what] = [targetOf(target), attemptOf(attempt)];
			if (!at.ok) return refused(at.refusal);
			if (!what.ok) return refused(what.refusal);
			const logged = await logRequest(at.value, what.value, options);
			if (!logged.ok) return refused(logged.refusal);
			const { row, entry } = logged.value;
			const [followUp] = rowsAsData([row], options);
			return deepFreeze({ ok: true, path: row.followUp.path, entry, followUp: followUp as ApiFollowUp });
		},
		open: async (target) => {
			if (!isLoaded) return off();
			await whenRead(options);
			const at = targetOf(target);
			const found = at.ok ? findTarget(at.value, targetSource(options)) : at;
			if (!found.ok) return refused(found.refusal);
			options.openRow(found.value.key);
			return deepFreeze({ ok: true });
		},
	};
	return Object.freeze(api);
}
