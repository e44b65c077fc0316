import type { App } from 'obsidian';
import { Dialog } from '../dialog';
import type { IntroductionAnswer, IntroductionQuestion, Ports } from '../../model';
import { IntroductionForm } from './introduction-form';
import { strings } from '../../../strings';

/** Asks who the user is and what they offer, before the first message that says it. */
export class IntroductionModal extends Dialog {
	private answer: IntroductionAnswer = 'cancel';

	constructor(
		app: App,
		ports: Ports,
		private readonly question: IntroductionQuestion,
	) {
		super(app, ports);
		this.setTitle(strings.introduction.title);
	}

	protected draw() {
		return (
			<IntroductionForm
				words={this.question}
				onAnswer={(answer) => {
					this.answer = answer;
					this.close();
				}}
			/>
		);
	}

	override onClose(): void {
		super.onClose();
		this.question.answered(this.answer);
	}
}
