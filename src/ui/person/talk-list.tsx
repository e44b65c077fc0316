import { useLayoutEffect, useState } from 'preact/hooks';
import type { ComingMeeting } from '../../core/agenda/persons/coming-meeting';
import type { PersonSheet } from '../../core/agenda/persons/sheet/person-sheet';
import type { TalkLine } from '../../core/agenda/persons/sheet/talk-line';
import { talkKey, type Talk } from '../../core/agenda/persons/sheet/talks';
import { noteTitle } from '../../core/note-path';
import type { Minute } from '../../core/follow-up';
import { entryText } from '../call-sheet/entry-text';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { PersonPart } from './person-part';

const words = strings.person;

interface Talks {
	readonly sheet: PersonSheet;
	readonly now: Minute;
	readonly leave: () => void;
}

type Lines = ReadonlyMap<string, TalkLine | null>;

/** The lines of the notes of these talks, once they are read. */
function useTalkLines(talks: readonly Talk[]): Lines {
	const { actions } = useUi();
	const [lines, setLines] = useState<Lines>(new Map());
	const noted = talks.filter(({ hasNote }) => hasNote);
	const key = noted.map(talkKey).join('\n');
	useLayoutEffect(() => {
		let isCurrent = true;
		void actions.talkLines(noted).then((found) => isCurrent && setLines(found));
		return () => {
			isCurrent = false;
		};
	}, [key]);
	return lines;
}

/** The next talk that a note plans, and the last one with its words. */
export function LastTime({ sheet, meeting, now, leave }: Talks & { meeting: ComingMeeting | null }) {
	const [last] = sheet.talks;
	const planned: Talk | null = meeting && {
		at: meeting.at,
		path: meeting.path,
		hasNote: meeting.line === 0,
		line: meeting.line,
		answers: [],
	};
	const next = planned ?? sheet.coming[0];
	const shown = [...(next ? [next] : []), ...(last ? [last] : [])];
	const lines = useTalkLines(shown);
	return (
		<dl class="due-person-last">
			{next && (
				<div class="due-fact">
					<dt>{words.coming}</dt>
					<dd>
						<TalkButton talk={next} line={lines.get(talkKey(next)) ?? null} {...{ now, leave }} />
					</dd>
				</div>
			)}
			<div class="due-fact">
				<dt>{words.lastTime}</dt>
				<dd>
					{last ? (
						<TalkButton talk={last} line={lines.get(talkKey(last)) ?? null} {...{ now, leave }} />
					) : (
						<span class="due-quiet">{words.never}</span>
					)}
				</dd>
			</div>
		</dl>
	);
}

/** All talks, the latest first. */
export function TalkList({ sheet: { talks, coming }, now, leave }: Talks) {
	const all = [...[...coming].reverse(), ...talks];
	return (
		<PersonPart title={words.talks} aside={String(all.length)} count={all.length < 2 ? 0 : all.length}>
			{(shown) => <ShownTalks talks={all.slice(0, shown)} {...{ now, leave }} />}
		</PersonPart>
	);
}

function ShownTalks({ talks, now, leave }: { talks: readonly Talk[]; now: Minute; leave: () => void }) {
	const lines = useTalkLines(talks);
	return (
		<ol class="due-person-list">
			{talks.map((talk) => (
				<li key={`${talk.at} ${talkKey(talk)}`} class="due-person-item">
					<TalkButton talk={talk} line={lines.get(talkKey(talk)) ?? null} {...{ now, leave }} />
				</li>
			))}
		</ol>
	);
}

/** One talk: its day, what was logged, and a line of its note. Opens the note at that line. */
function TalkButton(props: { talk: Talk; line: TalkLine | null; now: Minute; leave: () => void }) {
	const { talk, line, now, leave } = props;
	const { actions, drawing, times } = useUi();
	const { answers, path, hasNote } = talk;
	const said = hasNote ? line : null;
	const [answer] = answers;
	const logged = answer && (answer.attempt.note || entryText(answer.attempt, now, times));
	return (
		<button
			type="button"
			class="due-person-open"
			onClick={(event) => {
				leave();
				const open = { newLeaf: drawing.newLeaf(event) };
				if (answer && !hasNote) actions.openAttempt(answer, open);
				else actions.openLine(path, line?.line ?? talk.line, open);
			}}
		>
			<bdi class="due-person-when">{times.shortMoment(talk.at, now)}</bdi>{' '}
			<span class="due-person-words">
				{logged !== undefined && <bdi>{logged}</bdi>}
				{logged !== undefined && said && ' · '}
				{said && <bdi>{said.words}</bdi>} <bdi class="due-person-note">{noteTitle(path)}</bdi>
			</span>
		</button>
	);
}
