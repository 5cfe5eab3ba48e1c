// Package page is all around the text: the bar, the ledger with its tabs, rows
// and card, the settings. The text surface (<sorot-article>, web/element.js)
// lives without it: it owns the text and the marks, and the page only reads
// the packed answer that the element holds. So the page may die and be started
// again from what the element holds, and nothing is lost.
//
// The few fixed elements are reached by dom/v2; what comes in numbers (rows,
// the card) is described as a tree and built by one call into web/desk.js.
// Text of the article never passes through Go: the tree says where it stands,
// so that offsets stay exact whatever the text is made of.
package page
