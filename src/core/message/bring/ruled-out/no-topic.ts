/** What somebody dislikes or does not want to speak of: `hates passive voice`, `not interested in trams`, `don’t mention`. */
const DISLIKED =
	/(?:^|[^\p{L}])(?:hate[sd]?|dislike[sd]?|detests?|loathes?|can(?:no|['’])t\s+stand|(?:not|\p{L}{2,5}n['’]t)\s+(?:(?:really|very|too)\s+)?(?:interested|into|keen|a\s+fan|care\s+(?:for|about)|like|want\s+to\s+(?:talk|speak|hear))|no\s+interest\s+in|(?:tired|sick|bored)\s+(?:of|by|with)|allergic\s+to|(?:do\s+not|don['’]t|never|avoid)\s+(?:mention|talk|speak|ask|bring|discuss)(?:ing)?|sore\s+(?:point|spot))(?!\p{L})/iu;
/** What is private, or said in confidence: `her divorce`, `was diagnosed with`, `lost his job`, `off the record`. */
const PRIVATE =
	/(?:^|[^\p{L}])(?:(?:her|his|their)\s+(?:\p{L}+\s+)?(?:divorce|separation|miscarriage|funeral|burnout|bankruptcy|affair|cancer|surgery|illness|depression|treatment|debts?)|divorced|diagnosed|chemo(?:therapy)?|in\s+(?:rehab|hospital)|recovering\s+from|suffer(?:s|ed|ing)?\s+from|passed\s+away|died|lost\s+(?:her|his|their)\s+(?:job|mother|father|parents|wife|husband|partner|son|daughter|brother|sister|baby)|(?:was|been|got)\s+(?:laid\s+off|fired)|confidential(?:ly)?|in\s+confidence|off\s+the\s+record|between\s+(?:us|you\s+and\s+me))(?!\p{L})/iu;

/**
 * Whether a sentence about a contact gives nothing to bring, because they dislike it or it is private: `She hates passive
 * voice`, `Off the record: the yard is for sale`. Not `She is worried about tariffs`.
 */
export const isNoTopic = (sentence: string): boolean => DISLIKED.test(sentence) || PRIVATE.test(sentence);
