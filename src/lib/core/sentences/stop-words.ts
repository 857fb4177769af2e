import type { Locale } from '../text';

const de = setOf(`
	der die das den dem des ein eine einen einem einer eines
	ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen man sich
	mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres
	unser unsere unseren unserem unserer euer eure
	dieser diese dieses diesen diesem jener jene jenes jenen jenem
	welcher welche welches welchen welchem wer wen wem wessen was wo wann wie warum wieso weshalb woher wohin
	jeder jede jedes jeden jedem alle allem allen aller alles beide beiden
	mancher manche manches manchen einige einigen etwas jemand jemanden jemandem selbst selber
	und oder aber sondern denn doch jedoch sowie bis als ob wenn weil dass damit obwohl während bevor nachdem sobald solange falls
	seit seitdem indem sodass
	in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu zum zur für fürs durch gegen um über unter
	zwischen hinter neben wegen trotz statt außer innerhalb außerhalb je pro ab
	ist sind bin bist war waren wäre wären sei seien gewesen
	hat haben habe hast hatte hatten hätte hätten gehabt
	wird werden werde wirst wurde wurden würde würden worden geworden
	kann können könnte könnten konnte konnten muss müssen musste mussten müsste müssten
	soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte möchten lassen lässt
	auch nur noch schon so sehr mehr dann da dort hier nun jetzt mal einmal eben halt ja wohl etwa immer wieder ganz gar
	zwar dabei dafür dagegen daher darum davon dazu daran darauf darüber danach hin her
	fast bloß eher sonst also trotzdem dennoch deshalb deswegen ebenso genau gerade einfach
	viel viele vielen wenig wenige wenigen anders andere anderen anderer anderes
	geht gehen ging gingen gegangen gibt geben gab macht machen machte gemacht tut tun
	dessen deren denen derselbe dieselbe dasselbe
`);

const en = setOf(`
	the a an this that these those
	i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves
	my your his its our their mine yours hers ours theirs
	who whom whose which what where when why how
	one ones someone somebody something anyone anybody anything everyone everybody everything each every all both some any
	and or but nor so yet if because although though while whereas until unless since than then as whether
	in on at by for with about against between into through during before after above below to from up down of off over under
	again once out per via within without upon onto towards
	is are am was were be been being has have had having do does did doing done
	can could may might must shall should will would ought
	also only even just still too very more most much many few less least such other others another own same
	here there now ever always almost rather quite really simply
	let lets get gets got getting make makes made
	am pm etc
`);

/** Words that hold a sentence together and describe nothing. */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = { de, en };

/** What turns the word that follows it round. */
export const negations: Readonly<Record<Locale, ReadonlySet<string>>> = {
	de: setOf('nicht nie niemals kein keine keinen keinem keiner keines kaum ohne weder'),
	en: setOf('not never no hardly without neither cannot')
};

/** What may stand between a negation and the word it turns round. */
export const betweenNegation: Readonly<Record<Locale, ReadonlySet<string>>> = {
	de: setOf(
		'sehr so zu immer wirklich besonders ganz mehr gerade unbedingt mal einmal allzu wahnsinnig übermäßig ' +
			'der die das den dem des ein eine einen einem einer eines'
	),
	en: setOf('very so too always really particularly especially quite exactly overly even any a an the that as more')
};

/** After these a negation adds instead of taking away: “not only”. */
export const afterNegation: Readonly<Record<Locale, ReadonlySet<string>>> = {
	de: setOf('nur bloß allein'),
	en: setOf('only just merely')
};

/** The second halves of “weder … noch” and “neither … nor”. */
export const secondNegation: Readonly<Record<Locale, { readonly first: string; readonly second: string }>> = {
	de: { first: 'weder', second: 'noch' },
	en: { first: 'neither', second: 'nor' }
};

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
