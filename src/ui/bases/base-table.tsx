import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { BasesEntry, BasesPropertyId, RenderContext } from 'obsidian';
import { HiddenLabel } from '../parts/hidden-label';
import { useId } from '../parts/use-id';
import { isToDo } from '../../core/agenda/row';
import { AttemptDots } from '../row/attempt-dots';
import { whenText, whenTooltip } from '../row/row-text';
import type { Row, RowKey } from '../model';
import { menuHandlers } from '../sidebar/list/long-press';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import type { BaseRow } from './base-model';

const words = strings.bases;

/** Which columns the base shows beside its properties. */
export interface BaseColumns {
	readonly section: boolean;
	readonly attempts: boolean;
	readonly outcome: boolean;
}

/** One note of the base. */
export interface BaseLine {
	readonly entry: BasesEntry;
	readonly found: BaseRow;
}

export interface BaseGroup {
	/** Draws the value by which the user groups; null without one. */
	readonly key: { renderTo(element: HTMLElement, context: RenderContext): void } | null;
	readonly lines: readonly BaseLine[];
}

export interface BaseTableProps {
	readonly groups: readonly BaseGroup[];
	readonly properties: readonly BasesPropertyId[];
	readonly nameOf: (property: BasesPropertyId) => string;
	readonly columns: BaseColumns;
	readonly now: string;
	/** Whether the plugin is still reading the vault. */
	readonly reading: boolean;
	readonly renderContext: RenderContext;
	readonly openFile: (path: string, event: MouseEvent) => void;
	readonly showRow: (key: RowKey) => void;
}

type Drawn = BaseGroup['key'];

/** Whether nothing would be drawn, so that a narrow pane leaves the value out. */
const isEmpty = (value: ReturnType<BasesEntry['getValue']>) => value === null || value.toString() === '';

/** A value as Obsidian draws it: a link, a list, a date. */
function DrawnValue({ value, context }: { value: Drawn; context: RenderContext }) {
	const element = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		element.current?.empty();
		if (element.current) value?.renderTo(element.current, context);
	}, [value]);
	return <span ref={element} class="due-base-value" />;
}

function PropertyValue({ value, context }: { value: ReturnType<BasesEntry['getValue']>; context: RenderContext }) {
	return isEmpty(value) ? null : <DrawnValue value={value} context={context} />;
}

/** The menu of an entry's next call, with the mouse and with a finger. */
function useEntryMenu(groups: readonly BaseGroup[]) {
	const { drawing } = useUi();
	const drawn = useRef(groups);
	drawn.current = groups;
	return useMemo(() => {
		const rowAt = (element: HTMLElement): Row | null => {
			const path = element.closest<HTMLElement>('.due-base-entry')?.dataset.path;
			const lines = drawn.current.flatMap((group) => group.lines);
			return lines.find(({ entry }) => entry.file.path === path)?.found.row ?? null;
		};
		return menuHandlers({
			hasMenu: (element) => rowAt(element) !== null,
			canHold: (element) => element.closest('a, button') === null,
			open: (event) => {
				const row = rowAt(event.target as HTMLElement);
				if (row) drawing.menu(row, event);
			},
		});
	}, [drawing]);
}

/** The entries of a base, each with the next call. */
export function BaseTable(props: BaseTableProps) {
	const { groups, properties, nameOf, columns, reading } = props;
	const labelId = useId();
	const menu = useEntryMenu(groups);
	const heads = [
		...properties.map(nameOf),
		words.next,
		...(columns.section ? [words.section] : []),
		...(columns.attempts ? [words.attempts] : []),
		...(columns.outcome ? [words.outcome] : []),
	];
	if (groups.every(({ lines }) => lines.length === 0)) {
		return <p class="due-quiet">{reading ? words.reading : words.empty}</p>;
	}
	return (
		<table class="due-base-table" aria-labelledby={labelId} {...menu}>
			<thead>
				<tr>
					{heads.map((name, index) => (
						<th key={index} scope="col">
							{name}
						</th>
					))}
					<th scope="col">
						<HiddenLabel id={labelId} text={words.name} />
						<span class="due-spoken">{words.actions}</span>
					</th>
				</tr>
			</thead>
			{groups.map(({ key, lines }, index) => (
				<tbody key={index}>
					{key && (
						<tr class="due-base-group">
							<th scope="rowgroup" colSpan={heads.length + 1}>
								<DrawnValue value={key} context={props.renderContext} />
							</th>
						</tr>
					)}
					{lines.map((line) => (
						<EntryRow key={line.entry.file.path} line={line} {...props} />
					))}
				</tbody>
			))}
		</table>
	);
}

function EntryRow({ line: { entry, found }, ...props }: BaseTableProps & { line: BaseLine }) {
	const { path, basename } = entry.file;
	return (
		<tr class="due-base-entry" data-path={path}>
			{props.properties.map((id) => (
				<td key={id} data-label={props.nameOf(id)}>
					{id === 'file.name' ? (
						<a
							class="internal-link"
							href={path}
							onClick={(event) => {
								event.preventDefault();
								props.openFile(path, event);
							}}
						>
							{basename}
						</a>
					) : (
						<PropertyValue value={entry.getValue(id)} context={props.renderContext} />
					)}
				</td>
			))}
			<NextCall found={found} {...props} />
			<td class="due-base-actions">
				<EntryButton entry={entry} found={found} />
			</td>
		</tr>
	);
}

/** Log, where something is to be done, also later; else Add. A picture or another file has neither. */
function EntryButton({ entry: { file }, found: { row } }: BaseLine) {
	const { actions } = useUi();
	if (row && isToDo(row)) {
		return (
			<button type="button" aria-label={strings.row.logFor(row.contact)} onClick={() => actions.askToLog(row.key)}>
				{strings.row.log}
			</button>
		);
	}
	if (file.extension !== 'md') return null;
	return (
		<button type="button" aria-label={words.addTo(file.basename)} onClick={() => actions.askToAdd(file.path)}>
			{words.add}
		</button>
	);
}

/** The cells about the most urgent follow-up. */
function NextCall({ found: { row, open }, now, columns, showRow }: BaseTableProps & { found: BaseRow }) {
	const { times, drawing } = useUi();
	const when = row && whenText(row, now, times);
	const { action } = row ?? {};
	return (
		<>
			<td data-label={words.next}>
				{row && when ? (
					<button
						type="button"
						class={`due-base-when is-${when.tone}`}
						onClick={() => showRow(row.key)}
						onMouseEnter={(event) => drawing.tooltip(event.currentTarget, whenTooltip(row, times))}
					>
						<bdi>{when.text}</bdi>
						{open > 1 && (
							<span class="due-base-more">
								{' · '}
								<bdi>{strings.row.things(open)}</bdi>
							</span>
						)}
					</button>
				) : (
					<span class="due-base-none">{words.none}</span>
				)}
			</td>
			{columns.section && <td data-label={words.section}>{row && strings.section[row.section]}</td>}
			{columns.attempts && (
				<td data-label={words.attempts}>
					{action && action.attempts > 0 && <AttemptDots made={action.attempts} limit={action.attemptLimit} />}
				</td>
			)}
			{columns.outcome && (
				<td data-label={words.outcome}>{action?.lastOutcome && strings.outcome[action.lastOutcome]}</td>
			)}
		</>
	);
}
