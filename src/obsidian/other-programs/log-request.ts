import { formatEntry } from '../../core/notes/attempts/format-entry';
import { accept, refuse, type OrRefusal } from '../../core/refusal';
import { strings } from '../../strings';
import type { Row } from '../../ui/model';
import { attemptFrom } from '../writing/new-entry';
import { findOpenTarget, type TargetWords } from './find-target';
import { formatNow, targetSource, whenRead, type RequestParts } from './request-parts';
import { readAttempt, type AttemptWords } from './read-attempt';

/** What was written for a request of another program. */
export interface LoggedRequest {
	/** The follow-up after the attempt. */
	readonly row: Row;
	/** `2026-11-23 08:10 Call: left message` */
	readonly entry: string;
	/** The notice that the user sees. */
	readonly message: string;
}

/** Logs an attempt for another program: in the note, as one step of undo, with a notice. Refused requests write nothing. */
export async function logRequest(
	target: TargetWords,
	words: AttemptWords,
	parts: RequestParts,
): Promise<OrRefusal<LoggedRequest>> {
	await whenRead(parts);
	const { followUps, followUpWriter, settings, now, zone } = parts;
	const found = findOpenTarget(target, targetSource(parts));
	if (!found.ok) return found;
	const row = found.value;
	const times = formatNow();
	const draft = readAttempt(words, { row, now: now(), settings: settings(), zone: zone(), times });
	if (!draft.ok) return draft;
	const written = await followUpWriter.log([row.key], draft.value);
	const isAlready = written.message === strings.notices.alreadyLogged;
	if (!written.ok || isAlready) return refuse({ code: 'not-written', message: written.message });
	const after = followUps.row(row.key) ?? row;
	return accept({ row: after, entry: formatEntry(attemptFrom(draft.value)), message: written.message });
}
