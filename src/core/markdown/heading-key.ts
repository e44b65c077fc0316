/** A heading's words without case, punctuation, emoji and emphasis: `next steps` for `**Next steps:** 📞`. */
export function headingKey(text: string): string {
	return text
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replace(/[\s-]+/g, ' ')
		.trim()
		.toLowerCase();
}
