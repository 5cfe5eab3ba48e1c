//go:build eval

package annotate

func init() {
	articles = append(articles, "../../../shared/accuracy/gold/*.xml", "../../../shared/data/news/*.xml")
}
