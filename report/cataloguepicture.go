package report

// pictureTexts is the part of the catalogue that stands around the pictures of dependencies and of time.
var pictureTexts = map[string]message{
	"graph.admins":          {"The {n} systems are too many to draw one by one: each box is an administration, and an arrow counts the dependencies between two. Choose a box to see its applications.", "Les {n} systèmes sont trop nombreux pour être dessinés un à un : chaque case est une administration, et une flèche compte les dépendances entre deux. Choisissez une case pour en voir les applications.", "عدد الأنظمة ({n}) أكبر من أن تُرسم واحدًا واحدًا: يمثل كل إطار إدارة، ويحصي كل سهم الترابطات بين إدارتين. اختر إطارًا لرؤية تطبيقاته."},
	"graph.groups":          {"An arrow counts the dependencies between two boxes. Choose a box to see its applications.", "Une flèche compte les dépendances entre deux cases. Choisissez une case pour en voir les applications.", "يحصي كل سهم الترابطات بين إطارين. اختر إطارًا لرؤية تطبيقاته."},
	"graph.near":            {"Only what {name} has to do with is drawn.", "Seul ce qui touche {name} est dessiné.", "لا يُرسم إلا ما له صلة بـ {name}."},
	"graph.outside.systems": {"Systems outside", "Systèmes extérieurs", "أنظمة خارجية"},
	"graph.noadmin":         {"No administration stated", "Administration non précisée", "إدارة غير محددة"},
	"graph.by":              {"What a box stands for", "Ce que représente une case", "ما يمثله الإطار"},
	"graph.by.apps":         {"Each application", "Chaque application", "كل تطبيق"},
	"graph.by.admin":        {"Each administration", "Chaque administration", "كل إدارة"},
	"graph.by.wave":         {"Each wave", "Chaque vague", "كل موجة"},
	"graph.order":           {"Columns", "Colonnes", "الأعمدة"},
	"graph.order.calls":     {"Columns: along the calls", "Colonnes : dans le sens des appels", "الأعمدة: حسب اتجاه الطلب"},
	"graph.order.waves":     {"Columns: by wave", "Colonnes : par vague", "الأعمدة: حسب الموجات"},
	"graph.closer":          {"Closer", "Rapprocher", "تكبير"},
	"graph.farther":         {"Farther", "Éloigner", "تصغير"},
	"graph.whole":           {"Whole picture", "Vue d’ensemble", "الصورة كاملة"},
	"graph.release":         {"Back to all", "Revenir à l’ensemble", "العودة إلى الكل"},
	"graph.help":            {"Choose a box to see its neighbours. Drag to move, or use the arrow keys; + and − change the size, 0 shows everything. The table below says the same.", "Choisissez une case pour voir ses voisins. Faites glisser, ou utilisez les flèches du clavier ; + et − changent la taille, 0 montre tout. Le tableau ci-dessous dit la même chose.", "اختر إطارًا لرؤية جيرانه. اسحب للتحريك، أو استعمل مفاتيح الأسهم؛ + و− لتغيير الحجم، و0 لعرض الكل. ويقول الجدول أدناه الشيء نفسه."},
	"graph.table":           {"The same as a table", "La même chose en tableau", "الشيء نفسه في جدول"},
	"graph.show":            {"Neighbours", "Voisins", "الجيران"},
	"graph.data":            {"carries", "transporte", "ينقل"},
}
