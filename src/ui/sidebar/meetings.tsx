import { dismissableMeeting, type ComingMeeting } from '../../core/agenda/persons/coming-meeting';
import { noteTitle } from '../../core/note-path';
import { HiddenLabel } from '../parts/hidden-label';
import { Icon, IconButton } from '../parts/icon';
import { useId } from '../parts/use-id';
import { meetingText } from '../row/row-text';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

/** The people whom the user meets soon and who have no follow-up. Each opens what the notes say about them. */
export function Meetings({ meetings }: { meetings: readonly ComingMeeting[] }) {
	const id = useId();
	if (meetings.length === 0) return null;
	return (
		<>
			<HiddenLabel id={id} text={strings.person.today} />
			<ul class="due-meetings" aria-labelledby={id}>
				{meetings.map((meeting) => (
					<MeetingItem key={meeting.id} meeting={meeting} />
				))}
			</ul>
		</>
	);
}

function MeetingItem({ meeting }: { meeting: ComingMeeting }) {
	const { actions, times } = useUi();
	const { id, name, path } = meeting;
	return (
		<li class="due-meeting-item">
			<button type="button" class="due-meeting" onClick={() => actions.showPerson(id)}>
				<span class="due-row-line">
					<span class="due-row-who">
						<bdi class="due-row-name">{name}</bdi>
					</span>{' '}
					<bdi class="due-row-when is-today">{meetingText({ meeting }, times).text}</bdi>
				</span>{' '}
				<span class="due-row-line is-second">
					<Icon name="contact" class="due-row-channel" />{' '}
					<span class="due-row-words">
						<bdi>{noteTitle(path)}</bdi>
					</span>
				</span>
			</button>
			<IconButton
				icon="x"
				label={strings.person.notToday(name)}
				onClick={() => actions.dismiss(dismissableMeeting(meeting))}
			/>
		</li>
	);
}
