import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { introductionText } from '../../../core/message/draft-message';
import type { SelfIntroductionAnswer, SelfIntroductionWords } from '../../model';
import { strings } from '../../../strings';
import { Complaint } from '../fields/form-footer';
import { TextField } from '../fields/text-field';

const words = strings.introduction;
const [whoLabel, , whoPlaceholder] = strings.guidance.whoIAm;
const [offerLabel, , offerPlaceholder] = strings.guidance.whatIOffer;

/** Two lines about the user. What a message makes of them is shown while they type. */
export function SelfIntroductionForm(props: {
	words: SelfIntroductionWords;
	onAnswer: (answer: SelfIntroductionAnswer) => void;
}) {
	const { onAnswer } = props;
	const [whoIAm, setWho] = useState(props.words.whoIAm);
	const [whatIOffer, setOffer] = useState(props.words.whatIOffer);
	const [complaint, setComplaint] = useState('');
	const input = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => input.current?.focus(), []);
	const spoken = introductionText({ whoIAm, whatIOffer });
	return (
		<form
			class="due-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (spoken === '') setComplaint(words.needWords);
				else onAnswer({ whoIAm, whatIOffer });
			}}
		>
			<p class="due-quiet">{words.hint}</p>
			<TextField label={whoLabel} placeholder={whoPlaceholder} input={input} value={whoIAm} onInput={setWho} />
			<TextField label={offerLabel} placeholder={offerPlaceholder} value={whatIOffer} onInput={setOffer} />
			<p class="due-introduction" dir="auto" aria-live="polite">
				{spoken === '' ? '' : `“${spoken}”`}
			</p>
			<Complaint text={complaint} />
			<div class="modal-button-container due-dialog-buttons">
				<button type="submit" class="due-primary">
					{words.save}
				</button>
				<button type="button" onClick={() => onAnswer('decline')}>
					{words.decline}
				</button>
			</div>
		</form>
	);
}
