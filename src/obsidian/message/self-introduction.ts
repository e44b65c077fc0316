import type { Finding } from '../../core/message/checks/finding';
import type { Settings } from '../../core/settings';
import type { SelfIntroductionAnswer, SelfIntroductionQuestion } from '../../ui/model';

export interface SelfIntroductionOptions {
	readonly settings: () => Pick<Settings, 'whoIAm' | 'whatIOffer' | 'askIntroduction'>;
	readonly set: (key: 'whoIAm' | 'whatIOffer' | 'askIntroduction', value: string | boolean) => Promise<unknown>;
	readonly ask: (question: SelfIntroductionQuestion) => void;
}

/**
 * Asks who the user is and what they offer, where a message first needs it, and keeps the answer in the settings. Asks no
 * more once the user has answered or declined.
 */
export class SelfIntroduction {
	constructor(private readonly options: SelfIntroductionOptions) {}

	/** Whether a message lacks something that the user may be asked for. */
	get isOpen(): boolean {
		const { whoIAm, whatIOffer, askIntroduction } = this.options.settings();
		return askIntroduction && (whoIAm.trim() === '' || whatIOffer.trim() === '');
	}

	/** Whether the answer would fix a finding: the script does not say who the user is, or what they offer. */
	fixes(finding: Finding): boolean {
		if (finding.code !== 'clarity.missing-part' || finding.fix !== null || !this.isOpen) return false;
		const { whoIAm, whatIOffer } = this.options.settings();
		return (finding.part === 'who' && whoIAm === '') || (finding.part === 'value' && whatIOffer === '');
	}

	/** Asks if that is still open. Returns false if the user cancels, so that what needs the answer does not happen. */
	async complete(): Promise<boolean> {
		if (!this.isOpen) return true;
		const { whoIAm, whatIOffer } = this.options.settings();
		const answer = await new Promise<SelfIntroductionAnswer>((answered) => {
			this.options.ask({ whoIAm, whatIOffer, answered });
		});
		if (answer === 'cancel') return false;
		if (answer !== 'decline') {
			await this.options.set('whoIAm', answer.whoIAm.trim());
			await this.options.set('whatIOffer', answer.whatIOffer.trim());
		}
		await this.options.set('askIntroduction', false);
		return true;
	}
}
