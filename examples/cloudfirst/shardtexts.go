package main

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// shardTexts are the texts of assess --shard.
var shardTexts = map[string]policy.Text{
	"part": {
		En: "%d application in part %d of %d, of %d in all.|%d applications in part %d of %d, of %d in all.",
		Fr: "%d application dans la partie %d sur %d, de %d en tout.|%d applications dans la partie %d sur %d, de %d en tout.",
		Ar: "التطبيقات: %d في الجزء %d من %d، ومجموعها %d.",
	},
	"next": {
		En: "When all %d parts are there, cloudfirst merge joins them.",
		Fr: "Quand les %d parties sont là, cloudfirst merge les réunit.",
		Ar: "عند اكتمال الأجزاء، وعددها %d، يجمعها cloudfirst merge.",
	},
	"wrote": {En: "wrote %s", Fr: "écrit : %s", Ar: "كتب: %s"},
}
