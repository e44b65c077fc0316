import type { App } from 'obsidian';
import { Dialog } from '../dialog';
import type { SelfIntroductionAnswer, SelfIntroductionQuestion, Ports } from '../../model';
import { SelfIntroductionForm } from './self-introduction-form';
import { strings } from '../../../strings';

/** Asks who the user is and what they offer, before the first message that says it. */
export class SelfIntroductionModal extends Dialog {
	private answer: SelfIntroductionAnswer = 'cancel';

	constructor(
		app: App,
		ports: Ports,
		private readonly question: SelfIntroductionQuestion,
	) {
		super(app, ports);
		this.setTitle(strings.introduction.title);
	}

	protected draw() {
		return (
			<SelfIntroductionForm
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
