import { introductionsIn, unsureIn } from './read';

test.each([
	['Nell will introduce me to 王芳', 'Nell > 王芳'],
	['Nell suggested I call 鈴木さん about the depot', 'Nell > 鈴木さん'],
	['鈴木さん introduced me to Rosa Klein', '鈴木さん > Rosa Klein'],
	['김민서 put me in touch with Rosa Klein', '김민서 > Rosa Klein'],
	['سارة حداد will introduce me to Rosa Klein', 'سارة حداد > Rosa Klein'],
	['Rosa Klein (via 王芳)', '王芳 > Rosa Klein'],
	['Nell will introduce me to 王芳 and Rosa Klein', 'Nell > 王芳, Nell > Rosa Klein'],
])('“%s” leads %s', (text, expected) => expect(introductionsIn(text).join(', ')).toBe(expected));

test('a word that is no name counts only if the vault knows it', () => {
	expect(introductionsIn('Nell introduced me to 寿司')).toEqual([]);
	expect(unsureIn('Nell introduced me to 寿司')).toEqual(['Nell > 寿司 (to)']);
});
