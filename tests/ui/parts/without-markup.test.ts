import { withoutMarkup } from '../../../src/ui/parts/without-markup';

test.each([
	['call [[People/Lee Park|Lee]] about **pricing**', 'call Lee about pricing'],
	['Call [[People/Sam Ortiz]] in 3 business days', 'Call Sam Ortiz in 3 business days'],
	['ask [[Dana#Contact]] for [the list](https://x.example/list)', 'ask Dana for the list'],
	['Call Sam [purpose:: thank him] #follow-up', 'Call Sam purpose: thank him #follow-up'],
	['Check in (due:: 2026-11-24)', 'Check in due: 2026-11-24'],
	['ping  Ana\tsoon', 'ping Ana soon'],
	['[!todo] Check in with Zsofia tomorrow', 'Check in with Zsofia tomorrow'],
	['[!info]- **Call** Lee', 'Call Lee'],
	['[!x](https://x.example/a) and [!todo] later', '!x and [!todo] later'],
	['[[#Plan]] stays readable', '#Plan stays readable'],
	['a [lonely bracket and (a:b)', 'a [lonely bracket and (a:b)'],
])('%s reads %s', (markdown, words) => {
	expect(withoutMarkup(markdown)).toBe(words);
});
