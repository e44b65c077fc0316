/** @jest-environment jsdom */
import { CheckList } from '../../../../src/ui/dialogs/message/check-list';
import type { MessageFinding, MessageReport } from '../../../../src/ui/model';
import { drawForm } from '../../drawn';

describe('the list of findings', () => {
	const finding = (own: Partial<MessageFinding> = {}): MessageFinding => ({
		code: 'message.leaves-number',
		message: 'Keep your number to yourself.',
		words: '614 555 0177',
		show: jest.fn(),
		fix: null,
		...own,
	});
	const report = (...findings: MessageFinding[]): MessageReport => ({
		title: 'Ana Ruiz',
		counts: findings.length === 0 ? [] : [{ code: 'message.leaves-number', count: findings.length }],
		findings,
	});

	test('closes before it shows the words in the note', () => {
		const order: string[] = [];
		const one = finding({ show: () => void order.push('show') });
		const list = drawForm(<CheckList report={report(one)} onClose={() => void order.push('close')} />);
		list.click(list.find('button', '614 555 0177'));
		expect(order).toEqual(['close', 'show']);
	});

	test('shows the remaining findings after a fix', async () => {
		const run = () => Promise.resolve(report());
		const list = drawForm(
			<CheckList report={report(finding({ fix: { label: 'Remove', run } }))} onClose={() => undefined} />,
		);
		list.click(list.find('button', 'Remove'));
		await list.settle();
		expect(list.find('status', 'Nothing to fix.')).toBe(document.activeElement);
		expect(list.all('listitem')).toEqual([]);
	});
});
