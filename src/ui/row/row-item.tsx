import { isOver } from '../../core/follow-up';
import { problemsToCheck } from '../../core/agenda/row';
import { noteTitle } from '../../core/note-path';
import { isOnlyMeeting } from '../../core/agenda/persons/sheet/meeting-rows';
import { openThingCount, rowsOfPerson } from '../../core/agenda/persons/person-row';
import { telLink } from '../call-sheet/contact-links';
import { CHANNEL_ICONS, Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { useId } from '../parts/use-id';
import type { PersonRow } from '../model';
import { strings } from '../../strings';
import { problemText } from '../../strings/problems';
import { useUi } from '../ui-context';
import { AttemptDots } from './attempt-dots';
import { OpenRow } from './open-row';
import { RowBanner } from './row-banner';
import { aboutText, meetingText, type Tone } from './row-text';

const words = strings.row;

export interface RowItemProps {
	/** The id of this item in the list. A person has two: one under "This note", one in its section. */
	readonly item: string;
	readonly person: PersonRow;
	readonly when: string;
	readonly tone: Tone;
	/** The reminder of a closed row; null without one. */
	readonly reminder: string | null;
	/** Who introduced the person, in one word; null without anybody. */
	readonly via: string | null;
	/** Changes with what introductions mean for the row, so that an open row is drawn again. */
	readonly introductions: string;
	/** Whether it shows the mark for something to check. */
	readonly marked: boolean;
	readonly open: boolean;
	readonly selected: boolean;
	readonly tabbable: boolean;
	/** The present minute, for an open row only: a closed row does not render every minute. */
	readonly now: string | null;
}

/** One person in two lines. The sidebar listens for all rows, save for the rare button of a meeting. */
export const RowItem = memo(function RowItem(props: RowItemProps) {
	const { item, person, when, tone, open, tabbable, marked } = props;
	const { isMobile, times } = useUi();
	const { contact, company, first } = person;
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
					data-key={first.key}
					data-act="toggle-row"
				>
					{props.selected && <span class="due-spoken">{strings.selection.spoken} </span>}
					<span class="due-row-line">
						<span class="due-row-who">
							<bdi class="due-row-name" id={name}>
								{contact}
							</bdi>
							{company && company !== contact && (
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
					<span class="due-row-line is-second">
						<About person={person} via={props.via} open={open} />{' '}
						{first.action.attempts > 0 && (
							<AttemptDots made={first.action.attempts} limit={first.action.attemptLimit} />
						)}
						{marked && <ProblemMark person={person} />}
					</span>
					{person.meeting && !isOnlyMeeting(person) && (
						<>
							{' '}
							<span class="due-row-reminder">
								<bdi>{meetingText(person, times).text}</bdi>
							</span>
						</>
					)}
					{props.reminder && !open && (
						<>
							{' '}
							<span class="due-row-reminder">
								<bdi>{props.reminder}</bdi>
							</span>
						</>
					)}
				</div>
				<RowButtons {...props} />
			</div>
			<RowBanner person={person} />
			{open && props.now && <OpenRow item={item} id={sheet} name={name} person={person} now={props.now} />}
		</>
	);
});

/** The second line: the channel, how many things, and what the most urgent one is about. */
function About({ person, via, open }: { person: PersonRow; via: string | null; open: boolean }) {
	const { times } = useUi();
	const { first } = person;
	const channel = strings.channel[first.channel];
	const own = aboutText(first, times);
	// The first line has the words of a follow-up that names nobody.
	const about = own === person.contact ? noteTitle(first.followUp.path) : own;
	const count = openThingCount(person);
	// The call sheet and the things below say the rest in full.
	const text = open && (count > 1 || first.followUp.purpose !== null) ? '' : about;
	return (
		<>
			<Icon name={CHANNEL_ICONS[first.channel]} class="due-row-channel" />
			{about !== channel && <span class="due-spoken">{channel}</span>}{' '}
			<span class="due-row-words">
				<bdi>
					{via !== null && !open && <span class="due-row-via">{words.via(via)} · </span>}
					{count > 1 && <span class="due-row-count">{words.things(count)}</span>}
					{count > 1 && text && ' · '}
					{text || (count > 1 ? '' : channel)}
				</bdi>
			</span>
		</>
	);
}

/** The sign that something in the notes is to be checked. Its tooltip says what. */
function ProblemMark({ person }: { person: PersonRow }) {
	const { times } = useUi();
	const row = rowsOfPerson(person).find((each) => problemsToCheck(each).length > 0 && !isOver(each.action.state));
	const [problem] = row ? problemsToCheck(row) : [];
	return (
		<span class="due-row-problem" data-key={row?.key} data-tooltip="problems">
			<Icon name="triangle-alert" />
			<span class="due-spoken">{problem && problemText(problem, times)}</span>
		</span>
	);
}

/** Call, if there is a number, and Log. They show on hover and focus, and always on touch and on an open row. */
function RowButtons({ item, person, tabbable }: RowItemProps) {
	const { actions } = useUi();
	const { contact, first, meeting } = person;
	const over = isOver(first.action.state);
	const canCall = !over && !first.followUp.noCalls;
	const phone = canCall ? rowsOfPerson(person).find(({ followUp }) => followUp.phone !== null)?.followUp.phone : null;
	const link = phone ? telLink(phone) : null;
	const tabIndex = tabbable ? 0 : -1;
	return (
		<div class="due-row-buttons">
			{meeting && (
				<button
					type="button"
					class="due-row-log"
					tabIndex={tabIndex}
					aria-label={strings.person.beforeYouMeet(contact)}
					onClick={() => actions.showPerson(meeting.id)}
				>
					<Icon name="contact" />
				</button>
			)}
			{link && (
				<a class="due-row-call" href={link} tabIndex={tabIndex} aria-label={words.call(contact)} data-of={item}>
					<Icon name="phone-outgoing" />
				</a>
			)}
			<button
				type="button"
				class="due-row-log"
				tabIndex={tabIndex}
				aria-label={words.logFor(contact)}
				data-of={item}
				data-act="log"
			>
				{words.log}
			</button>
		</div>
	);
}
