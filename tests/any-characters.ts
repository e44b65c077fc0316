import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const LAST_CODE_POINT = 0x10ffff;

const codePoint = fc
	.oneof(fc.nat(0x7f), fc.nat(LAST_CODE_POINT - SURROGATES))
	.map((code) => (code < FIRST_SURROGATE ? code : code + SURROGATES));

/**
 * Strings of any characters, and those that `fc.string()` knows to be dangerous. The unit `binary` of fast-check first
 * builds a table of all characters, which takes longer than most properties.
 */
export function anyCharacters(maxLength = 10): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 9, arbitrary: fc.array(codePoint, { maxLength }).map((codes) => String.fromCodePoint(...codes)) },
		{ weight: 1, arbitrary: fc.string({ maxLength }) },
	);
}
