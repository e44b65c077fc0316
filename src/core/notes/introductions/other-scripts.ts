/** A name in letters without capitals, of one to three words: `田中さん`, `محمد الأحمد`. */
const NAME =
	/(^|[^\p{L}\p{M}\p{N}])(\p{Lo}[\p{Lo}\p{Lm}\p{M}]{0,15}(?:\s\p{Lo}[\p{Lo}\p{Lm}\p{M}]{0,15}){0,2})(?![\p{L}\p{M}\p{N}])/gu;
/** A cheap test for such letters: `李`. */
const HAS_LETTER = /[^\P{Lo}ªº]/u;
/** Words after a name that say that it is a person's: `さん` in `田中さん`. */
const HONORIFIC = /\p{Lo}(?:さん|様|さま|氏|先生|先輩|님|씨|선생님|先生|女士|小姐)$/u;
/** Frequent family names at the beginning of short names: `李` in `李伟`, `김` in `김민준`. */
const FAMILY_NAME =
	/^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董潘袁蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾夏方邹孟秦江尹薛侯龙龍史陶黎贺顾顧毛郝邵万萬钱錢严戴莫孔]\p{Script=Han}{1,2}|(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|阿部|池田|橋本|石川|山下|中島|前田|藤田|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中川|中野|原田|小川)\p{Lo}{0,3}|[김이박최정강조윤장임한오서신권황안송류홍]\p{Script=Hangul}{1,3})$/u;

/** Whether a name is a person's in letters without capitals: `李伟`, `田中さん`, `محمد الأحمد`. Not `寿司`. */
export function isNameOfOtherScript(name: string): boolean {
	if (!HAS_LETTER.test(name)) return false;
	// A given name and a family name, in scripts with blanks between words.
	const isTwoWords =
		/^\p{Lo}[\p{Lo}\p{M}]+(?:\s\p{Lo}[\p{Lo}\p{M}]+){1,2}$/u.test(name) && !/\p{Script=Han}/u.test(name);
	return isTwoWords || HONORIFIC.test(name) || FAMILY_NAME.test(name);
}

/** Returns a text with signs for the names in letters without capitals: of `李伟` in “Dana introduced me to 李伟”. */
export function withOtherScripts(text: string, sign: (name: string) => string): string {
	if (!HAS_LETTER.test(text)) return text;
	return text.replace(NAME, (_, before: string, name: string) => before + sign(name));
}
