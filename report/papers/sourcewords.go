package papers

// instrumentWords word the instruments that the library names in English, where they are no law, decree or order.
var instrumentWords = map[string]text{
	"cloudfirst inventory language": {"langage d'inventaire cloudfirst", "لغة الجرد cloudfirst", "cloudfirst inventory language"},
	"house judgement":               {"appréciation de l'outil", "تقدير الأداة", "house judgement"},
	"DGSSI data classification guide, July 2025": {
		"guide DGSSI de classification des données, juillet 2025", "دليل المديرية العامة لأمن نظم المعلومات لتصنيف المعطيات، يوليوز 2025",
		"DGSSI data classification guide, July 2025",
	},
	"CNDP guidance of 1 February 2023": {"recommandation de la CNDP du 1er février 2023", "توصية اللجنة الوطنية بتاريخ فاتح فبراير 2023", "CNDP guidance of 1 February 2023"},
	"Cloud First roadmap 2025-2030":    {"feuille de route Cloud First 2025-2030", "خارطة طريق السحابة أولا 2025-2030", "Cloud First roadmap 2025-2030"},
	"roadmap AI Made in Morocco, 12 January 2026": {
		"feuille de route « AI Made in Morocco », 12 janvier 2026", "خارطة الطريق «AI Made in Morocco»، 12 يناير 2026", "roadmap AI Made in Morocco, 12 January 2026",
	},
	"cloud policies of the United Kingdom, Egypt and France": {
		"politiques cloud du Royaume-Uni, de l'Égypte et de la France", "سياسات المملكة المتحدة ومصر وفرنسا في مجال السحابة",
		"cloud policies of the United Kingdom, Egypt and France",
	},
	"cloud policies of peers (United Kingdom, Egypt, France)": {
		"politiques cloud d'autres pays (Royaume-Uni, Égypte, France)", "سياسات دول أخرى في مجال السحابة (المملكة المتحدة ومصر وفرنسا)",
		"cloud policies of peers (United Kingdom, Egypt, France)",
	},
	"Cloud First policy of Saudi Arabia, October 2020": {
		"politique Cloud First d'Arabie saoudite, octobre 2020", "سياسة السحابة أولا للمملكة العربية السعودية، أكتوبر 2020", "Cloud First policy of Saudi Arabia, October 2020",
	},
	"Cloud First policies of Saudi Arabia, October 2020, and of the United Kingdom": {
		"politiques Cloud First d'Arabie saoudite, octobre 2020, et du Royaume-Uni", "سياستا السحابة أولا للمملكة العربية السعودية، أكتوبر 2020، وللمملكة المتحدة",
		"Cloud First policies of Saudi Arabia, October 2020, and of the United Kingdom",
	},
	"UK Government Cloud First policy, 2013; French cloud doctrine": {
		"politique Cloud First britannique, 2013 ; doctrine cloud française", "سياسة السحابة أولا البريطانية، 2013؛ العقيدة السحابية الفرنسية",
		"UK Government Cloud First policy, 2013; French cloud doctrine",
	},
	"EU Cloud Sovereignty Framework, version 1.2.1": {
		"cadre européen de souveraineté du cloud, version 1.2.1", "الإطار الأوروبي للسيادة السحابية، الإصدار 1.2.1", "EU Cloud Sovereignty Framework, version 1.2.1",
	},
	"French cloud doctrine, circular 6404/SG of 31 May 2023": {
		"doctrine cloud française, circulaire 6404/SG du 31 mai 2023", "العقيدة السحابية الفرنسية، المنشور 6404/SG بتاريخ 31 ماي 2023",
		"French cloud doctrine, circular 6404/SG of 31 May 2023",
	},
	"European practice on switching between providers": {
		"pratique européenne du changement de prestataire", "الممارسة الأوروبية في تغيير مقدم الخدمات", "European practice on switching between providers",
	},
}

// articleWords word the parts of instruments that are no article.
var articleWords = map[string]text{
	"annex":                             {"annexe", "الملحق", "annex"},
	"levels 3 and 4":                    {"niveaux 3 et 4", "المستويان 3 و4", "levels 3 and 4"},
	"attribute class":                   {"attribut class", "السمة class", "attribute class"},
	"attribute impact":                  {"attribut impact", "السمة impact", "attribute impact"},
	"attribute secrecy":                 {"attribut secrecy", "السمة secrecy", "attribute secrecy"},
	"attribute vital":                   {"attribut vital", "السمة vital", "attribute vital"},
	"block waiver":                      {"bloc waiver", "الكتلة waiver", "block waiver"},
	"class_of_impact in data.yaml":      {"class_of_impact dans data.yaml", "class_of_impact في data.yaml", "class_of_impact in data.yaml"},
	"first axis":                        {"premier axe", "المحور الأول", "first axis"},
	"recommendation on cloud servers":   {"serveurs en nuage", "الخوادم السحابية", "recommendation on cloud servers"},
	"exceptions":                        {"exceptions", "الاستثناءات", "exceptions"},
	"data centres":                      {"centres de données", "مراكز البيانات", "data centres"},
	"order of service models":           {"ordre des modèles de service", "ترتيب نماذج الخدمة", "order of service models"},
	"rule 4":                            {"règle 4", "القاعدة 4", "rule 4"},
	"objective SOV-2":                   {"objectif SOV-2", "الهدف SOV-2", "objective SOV-2"},
	"article not identified":            {"article non identifié", "مادة غير محددة", "article not identified"},
	"art. 17 with art. 11 of law 05-20": {"art. 17 avec l'art. 11 de la loi 05-20", "المادة 17 مع المادة 11 من القانون 05-20", "art. 17 with art. 11 of law 05-20"},
	"arts. 20 to 24":                    {"art. 20 à 24", "المواد من 20 إلى 24", "arts. 20 to 24"},
	"art. 23(2) to (4)":                 {"art. 23(2) à (4)", "المادة 23(2) إلى (4)", "art. 23(2) to (4)"},
}
