import { noteTitle } from '../../core/note-path';
import { Icon } from '../parts/icon';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import type { NoteProblem, PersonRow, Row, ViewModel } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { problemText } from '../../strings/problems';
import { useId } from '../parts/use-id';

/** The progress of reading the vault for the first time. */
export function ProgressLine({ read, total }: { read: number; total: number }) {
	const text = strings.indexing(read, total);
	const id = useId();
	return (
		<div class="due-progress">
			<div
				class="due-progress-track"
				role="progressbar"
				aria-labelledby={id}
				aria-valuemin={0}
				aria-valuemax={total}
				aria-valuenow={read}
			>
				<div class="due-progress-done" style={{ inlineSize: `${total > 0 ? (100 * read) / total : 0}%` }} />
			</div>
			<span class="due-quiet" id={id}>
				{text}
			</span>
		</div>
	);
}

/** How many lines of the notes sound like a follow-up. */
export const foundIn = ({ found, thisNote }: ViewModel): number => found.length + (thisNote?.untracked.length ?? 0);

/** What the list says above its sections: how to begin, or that nothing is due. */
export function EmptyState({ model, calm }: { model: ViewModel; calm: boolean }) {
	if (calm) return <NothingDue model={model} />;
	if (model.any || model.progress) return null;
	return foundIn(model) > 0 ? <OnlyFound /> : <NoFollowUps />;
}

/** Shown in a vault whose notes name follow-ups that nothing marks as one. */
function OnlyFound() {
	return (
		<div class="due-calm">
			<Icon name="phone-forwarded" class="due-calm-icon" />
			<div>
				<div class="due-calm-title">{strings.empty.noFollowUps}</div>
				<div class="due-quiet">{strings.empty.onlyFound}</div>
			</div>
		</div>
	);
}

/** Shown in a vault without follow-ups: three ways to write one, and a button that creates examples. */
function NoFollowUps() {
	const { actions } = useUi();
	return (
		<div class="due-empty">
			<Icon name="phone-forwarded" class="due-empty-icon" />
			<h3 class="due-empty-title">{strings.empty.noFollowUps}</h3>
			<p>{strings.empty.noFollowUpsHint}</p>
			<dl class="due-ways">
				{strings.empty.waysToBegin.map(({ what, example }) => (
					<div key={what}>
						<dt>{what}</dt>
						<dd>
							<code>{example}</code>
						</dd>
					</div>
				))}
			</dl>
			<div class="due-buttons">
				<button type="button" class="due-button due-primary" onClick={() => void actions.createExamples()}>
					{strings.empty.createExamples}
				</button>
				<button type="button" class="due-button" onClick={() => actions.askToAdd()}>
					{strings.empty.add}
				</button>
			</div>
		</div>
	);
}

/** Sections of follow-ups that are planned for later. */
const PLANNED = ['next-7-days', 'waiting', 'later'];

/** The earliest planned follow-up; null when nothing is planned. */
export function comesNext(model: ViewModel): Row | null {
	let first: Row | null = null;
	for (const { rows } of model.groups) {
		for (const row of rows.flatMap(rowsOfPerson)) {
			if (PLANNED.includes(row.section) && row.action.due && (!first?.action.due || row.action.due < first.action.due))
				first = row;
		}
	}
	return first;
}

/** Shown when no follow-up needs action now. */
function NothingDue({ model }: { model: ViewModel }) {
	const { times } = useUi();
	const next = comesNext(model);
	return (
		<div class="due-calm">
			<Icon name="check" class="due-calm-icon" />
			<div>
				<div class="due-calm-title">{strings.empty.nothingDue}</div>
				<div class="due-quiet">
					{next?.action.due
						? strings.empty.nothingDueNext(next.contact, times.relative(next.action.due, model.now, next.action.window))
						: strings.empty.nothingAhead}
				</div>
			</div>
		</div>
	);
}

export function NoMatches({ query, clear }: { query: string; clear: () => void }) {
	return (
		<div class="due-empty">
			<p>{query === '' ? strings.weeks.empty : strings.filter.noHit(query)}</p>
			{query !== '' && <p class="due-quiet">{strings.filter.noHitHint}</p>}
			<button type="button" class="due-button" onClick={clear}>
				{query === '' ? strings.weeks.all : strings.filter.clear}
			</button>
		</div>
	);
}

/** Notes with problems, each with what is wrong and how to fix it. */
export function Problems({ problems }: { problems: readonly NoteProblem[] }) {
	const { actions, drawing, times } = useUi();
	return (
		<ul class="due-problems">
			{problems.map((problem) => (
				<li key={JSON.stringify(problem)} class="due-problem">
					<button
						type="button"
						class="due-text-button"
						onClick={(event) => actions.openLine(problem.path, 0, { newLeaf: drawing.newLeaf(event) })}
					>
						<bdi>{noteTitle(problem.path)}</bdi>
					</button>
					<span class="due-quiet">{problemText(problem, times)}</span>
				</li>
			))}
		</ul>
	);
}

/** One button that closes all long overdue follow-ups. */
export function LongOverdueActions({ rows }: { rows: readonly PersonRow[] }) {
	const { actions } = useUi();
	const keys = rows.flatMap((person) => rowsOfPerson(person).map(({ key }) => key));
	return (
		<div class="due-long-overdue">
			<span class="due-quiet">{strings.longOverdue.hint}</span>
			<button type="button" class="due-button" onClick={() => actions.startCalls('long-overdue')}>
				{strings.calls.goThrough}
			</button>
			<button type="button" class="due-button" onClick={() => void actions.closeAll(keys)}>
				{strings.longOverdue.closeAll}
			</button>
		</div>
	);
}
