import { AttemptDots } from './attempt-dots';
import { CallSheet } from '../call-sheet/call-sheet';
import { CHANNEL_ICONS, Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import type { Row } from '../model';
import { withoutMarkup } from '../parts/without-markup';
import { lastOutcomeText, type Tone } from './row-text';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { problemText } from '../../strings/problems';
import { useId } from '../parts/use-id';

/** The text of a property that holds only a date: `2026-11-24`, `2026-11-24 08:30`. */
const BARE_DATE = /^\s*\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?\s*$/;

export interface RowItemProps {
	/** The id of this item in the list. A follow-up has two: one under "This note", one in its section. */
	readonly item: string;
	readonly row: Row;
	readonly when: string;
	readonly tone: Tone;
	readonly callTime: string | null;
	/** The reminder of a closed row; null without one. */
	readonly reminder: string | null;
	readonly open: boolean;
	readonly tabbable: boolean;
	/** The present minute, for an open row only: a closed row does not render every minute. */
	readonly now: string | null;
}

/** One follow-up. It has no event listeners of its own: the sidebar listens for all rows. */
export const RowItem = memo(function RowItem(props: RowItemProps) {
	const { item, row, when, tone, open, tabbable } = props;
	const { times, isMobile } = useUi();
	const { company, purpose, text, applied, problems } = row.followUp;
	const channel = strings.channel[row.channel];
	// The call sheet shows the purpose in full, and the row shows the date already.
	const words =
		(open && purpose) || (!purpose && BARE_DATE.test(text))
			? channel
			: (purpose ?? withoutMarkup(text)) || (applied ? strings.row.applied(times.day(applied)) : '');
	const sheet = useId();
	const name = useId();
	return (
		<>
			<div class="due-row-head">
				<div
					class="due-row-self"
					role="button"
					tabIndex={tabbable ? 0 : -1}
					aria-expanded={open}
					aria-controls={open ? sheet : undefined}
					draggable={!isMobile}
					data-item={item}
					data-act="toggle-row"
				>
					<span class="due-row-line">
						<span class="due-row-who">
							<bdi class="due-row-name" id={name}>
								{row.contact}
							</bdi>
							{company && company !== row.contact && (
								<>
									{' '}
									<bdi class="due-row-company">{company}</bdi>
								</>
							)}
						</span>{' '}
						<bdi class={`due-row-when is-${tone}`} data-tooltip="when">
							{when}
						</bdi>
					</span>{' '}
					<span class="due-row-line">
						<Icon name={CHANNEL_ICONS[row.channel]} class="due-row-channel" />
						{words !== channel && <span class="due-spoken">{channel}</span>}{' '}
						<span class="due-row-words">
							<bdi>{words}</bdi>
						</span>{' '}
						{row.action.attempts > 0 && <AttemptDots made={row.action.attempts} limit={row.action.attemptLimit} />}
					</span>{' '}
					<RowExtras {...props} problems={problems.length > 0} />
					{props.reminder && !open && (
						<>
							{' '}
							<span class="due-row-reminder">
								<bdi>{props.reminder}</bdi>
							</span>
						</>
					)}
				</div>
				<button
					type="button"
					class="due-row-log"
					tabIndex={tabbable ? 0 : -1}
					aria-label={strings.row.logFor(row.contact)}
					data-of={item}
					data-act="log"
				>
					{strings.row.log}
				</button>
			</div>
			{open && props.now && <CallSheet id={sheet} name={name} row={row} now={props.now} />}
		</>
	);
});

/** The third line, for rows that have something to show there. */
function RowExtras({ row, callTime, problems }: RowItemProps & { problems: boolean }) {
	const { times } = useUi();
	const outcome = lastOutcomeText(row);
	const more = row.others.length;
	if (!outcome && !callTime && more === 0 && !problems) return null;
	return (
		<span class="due-row-extras">
			{outcome && <Extra>{outcome}</Extra>}
			{callTime && <Extra class={row.callTime?.goodNow ? 'is-good' : ''}>{callTime}</Extra>}
			{more > 0 && <Extra>{strings.row.moreWith(more, firstName(row.contact))}</Extra>}
			{problems && (
				<span class="due-row-problem" data-tooltip="problems">
					<Icon name="triangle-alert" />
					<span class={row.action.state === 'undated' ? '' : 'due-spoken'}>
						{row.followUp.problems[0] && problemText(row.followUp.problems[0], times)}
					</span>
				</span>
			)}
		</span>
	);
}

/** The text has its own direction; the dot before it follows the list. */
function Extra({ children, class: classes = '' }: { children: string; class?: string }) {
	return (
		<span class={classes}>
			<bdi>{children}</bdi>
		</span>
	);
}

function firstName(contact: string): string {
	return contact.split(/[\s,]/)[0] || contact;
}
