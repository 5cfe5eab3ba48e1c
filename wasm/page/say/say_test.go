package say

import (
	"encoding/json"
	"math"
	"os"
	"testing"
)

func catalogue(t testing.TB, lang string) *Words {
	raw, err := os.ReadFile("../../../web/messages/" + lang + ".json")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]string{}
	if err := json.Unmarshal(raw, &words); err != nil {
		t.Fatal(err)
	}
	return &Words{Lang: lang, Get: func(k string) string { return words[k] }, Currency: func(code string) string {
		if code == "IDR" {
			return "Rupiah"
		}
		return ""
	}}
}

func TestDate(t *testing.T) {
	for _, c := range []struct{ value, mod, id, en string }{
		{"2024-10-22", "", "Selasa, 22 Oktober 2024", "Tuesday, 22 October 2024"},
		{"2000-02-29", "", "Selasa, 29 Februari 2000", "Tuesday, 29 February 2000"},
		{"2024-10", "mid", "Oktober 2024, pertengahan", "mid October 2024"},
		{"2024", "", "2024", "2024"},
		{"199X", "", "1990-an", "the 1990s"},
		{"19XX", "", "abad ke-20", "century 20"},
		{"2025-Q2", "", "triwulan 2 2025", "quarter 2 of 2025"},
		{"2025-H1", "", "semester 1 2025", "half 1 of 2025"},
		{"2024-W43", "", "minggu ke-43 2024", "week 43 of 2024"},
		{"2024-10-28T10:00+07:00", "", "Senin, 28 Oktober 2024, pukul 10.00 WIB (UTC+7)", "Monday, 28 October 2024, 10:00 WIB (UTC+7)"},
		{"2024-10-28T22:30", "", "Senin, 28 Oktober 2024, pukul 22.30", "Monday, 28 October 2024, 22:30"},
		{"2024-10-22/2024-10-24", "", "Selasa, 22 Oktober 2024 sampai Kamis, 24 Oktober 2024", "Tuesday, 22 October 2024 to Thursday, 24 October 2024"},
		{"P3D", "", "3 hari", "3 days"},
		{"P1Y", "", "1 tahun", "1 year"},
		{"P2.5Y", "approx", "sekitar 2,5 tahun", "about 2.5 years"},
		{"PT30M", "", "30 menit", "30 minutes"},
		{"P2M", "", "2 bulan", "2 months"},
		{"PXD", "", "… hari", "… days"},
		{"XXXX-WXX-1", "", "setiap Senin", "every Monday"},
		{"XXXX-12-25", "", "setiap 25 Desember", "every 25 December"},
		{"T10:00", "", "10.00", "10:00"},
		{"?!", "", "?!", "?!"},
		{"", "", "…", "…"},
		{"P", "", "P", "P"},
	} {
		if got := catalogue(t, "id").Date(c.value, c.mod); got != c.id {
			t.Errorf("id %s: %q, want %q", c.value, got, c.id)
		}
		if got := catalogue(t, "en").Date(c.value, c.mod); got != c.en {
			t.Errorf("en %s: %q, want %q", c.value, got, c.en)
		}
	}
}

func TestValue(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		low, high float64
		mod       string
		id, en    string
	}{
		{500, 500, "", "500", "500"},
		{12000, 12000, "approx", "sekitar 12.000", "about 12,000"},
		{1.2e12, 1.2e12, "", "1.200.000.000.000", "1,200,000,000,000"},
		{0.5, 0.5, "", "0,5", "0.5"},
		{-1234.5, -1234.5, "", "−1.234,5", "−1,234.5"},
		{5, 10, "", "5–10", "5–10"},
		{100, nan, "", "100 atau lebih", "100 or more"},
		{nan, nan, "", "tanpa nilai", "no value"},
		{nan, 7, "max", "paling banyak sampai 7", "at most up to 7"},
	} {
		if got := catalogue(t, "id").Value(c.low, c.high, c.mod); got != c.id {
			t.Errorf("id %v..%v: %q, want %q", c.low, c.high, got, c.id)
		}
		if got := catalogue(t, "en").Value(c.low, c.high, c.mod); got != c.en {
			t.Errorf("en %v..%v: %q, want %q", c.low, c.high, got, c.en)
		}
	}
}

func TestAmount(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		low, high float64
		unit      string
		ordinal   bool
		id, en    string
	}{
		{12.5, 12.5, "%", false, "12,5%", "12.5%"},
		{37.5e9, 37.5e9, "IDR", false, "IDR 37,5 miliar", "IDR 37.5 billion"},
		{3e6, 3e6, "", false, "3 juta", "3 million"},
		{1234567, 1234567, "", false, "1.234.567", "1,234,567"},
		{999999, 999999, "", false, "999.999", "999,999"},
		{2e15, 2e15, "", false, "2.000 triliun", "2,000 trillion"},
		{3, 3, "", true, "ke-3", "no. 3"},
		{5, 10, "km", false, "5–10 kilometer", "5–10 kilometres"},
		{100, nan, "", false, "100 atau lebih", "100 or more"},
		{7, 7, "furlong", false, "7 furlong", "7 furlong"},
	} {
		if got := catalogue(t, "id").Amount(c.low, c.high, c.unit, c.ordinal); got != c.id {
			t.Errorf("id %v..%v: %q, want %q", c.low, c.high, got, c.id)
		}
		if got := catalogue(t, "en").Amount(c.low, c.high, c.unit, c.ordinal); got != c.en {
			t.Errorf("en %v..%v: %q, want %q", c.low, c.high, got, c.en)
		}
	}
}

func TestUnit(t *testing.T) {
	w := catalogue(t, "id")
	for _, c := range []struct {
		unit, of string
		ordinal  bool
		want     string
	}{
		{"", "perwira", false, "perwira, hitungan"},
		{"", "", false, "hitungan"},
		{"", "", true, "urutan"},
		{"%", "", false, "persen"},
		{"km", "", false, "kilometer"},
		{"IDR", "", false, "Rupiah (IDR)"},
		{"XYZ", "", false, "XYZ"},
		{"furlong", "", false, "furlong"},
	} {
		if got := w.Unit(c.unit, c.of, c.ordinal); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

func FuzzDate(f *testing.F) {
	for _, s := range []string{"2024-10-22", "P3D", "XXXX-WXX-1", "199X", "a/b", "T", "2024-", "PT", "XXXX-"} {
		f.Add(s)
	}
	w := catalogue(f, "id")
	f.Fuzz(func(_ *testing.T, s string) {
		w.Date(s, "mid")
		w.Plain(s)
		w.Short(s)
	})
}
