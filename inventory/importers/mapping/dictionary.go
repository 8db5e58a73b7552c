package mapping

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// meaning is what a title may stand for: an attribute, of any kind of block that has it, or only of some.
type meaning struct {
	attribute string // "id" for what tells one block from another
	kinds     []inventory.Kind
	ask       string // why it is not sure; "" when it is
	titles    string // between bars; case, accents and signs do not count
}

const (
	app     = inventory.KindApplication
	server  = inventory.KindServer
	data    = inventory.KindDataset
	dbms    = inventory.KindDatabase
	place   = inventory.KindSite
	office  = inventory.KindAdministration
	online  = inventory.KindEService
	compact = inventory.KindContract
)

// dictionary lists titles in French, English and Arabic, the field names of ServiceNow's tables, and the columns of GLPI's searches.
var dictionary = []meaning{
	{"id", nil, "", "Code|Identifiant|ID|Id unique|Référence|Réf|N°|Numéro|Number|Code application|Code appli|Code serveur|N° inventaire|Numéro d'inventaire|Inventory number|sys_id|correlation_id|الرمز|رمز|المعرف|الرقم|رقم|الرقم الترتيبي"},
	{"name", nil, "", "Nom|Libellé|Intitulé|Désignation|Dénomination|Nom complet|Name|Label|Display name|الاسم|اسم|التسمية"},
	{"name_ar", nil, "", "Nom arabe|Nom (arabe)|Nom en arabe|Libellé arabe|Arabic name|الاسم بالعربية|الاسم العربي"},
	{"name_fr", nil, "", "Nom français|Nom (français)|Nom en français|French name|الاسم بالفرنسية"},
	{"description", nil, "", "Description|Descriptif|Description fonctionnelle|short_description|Short description|الوصف|وصف"},
	{"criticality", []inventory.Kind{app}, "", "Criticité|Niveau de criticité|Criticité métier|Criticality|Business criticality|business_criticality|الأهمية|درجة الأهمية|الحرجية|درجة الحرجية"},
	{"stage", []inventory.Kind{app}, "", "Environnement|Environment|Env|Stage|Used for|used_for|البيئة|بيئة"},
	{"users", []inventory.Kind{app}, "", "Nb utilisateurs|Nbre utilisateurs|Nombre d'utilisateurs|Nombre utilisateurs|Utilisateurs|Users|User count|Number of users|active_user_count|Active user count|عدد المستخدمين|المستخدمون"},
	{"rto", []inventory.Kind{app}, "", "RTO|Recovery time objective|هدف زمن الاسترداد"},
	{"rto", []inventory.Kind{app}, "is it the recovery time objective (rto)?", "DMIA|Durée maximale d'interruption|Délai de reprise"},
	{"rpo", []inventory.Kind{app}, "", "RPO|Recovery point objective|هدف نقطة الاسترداد"},
	{"rpo", []inventory.Kind{app}, "is it the recovery point objective (rpo)?", "PDMA|Perte de données maximale admissible|PMA"},
	{"availability", []inventory.Kind{app}, "", "Taux de disponibilité|Disponibilité|Availability|نسبة التوفر"},
	{"class", []inventory.Kind{app}, "is it the class A to D of the system?", "Classe|Class|Classe DGSSI|emergency_tier"},
	{"runtime", []inventory.Kind{app}, "is it what the application runs on (runtime)?", "Technologie|Langage|Technologies|Runtime|Technology|architecture_type|platform_host|التكنولوجيا"},
	{"hosted_since", []inventory.Kind{app}, "is it the day since which the application is hosted where it is now?", "Date de mise en service|Date de mise en production|Mise en production|Go-live|تاريخ التشغيل"},
	{"monitoring", []inventory.Kind{app}, "", "Supervision|Supervisée|Supervisé|Monitoring|Monitored|المراقبة"},
	{"backups", []inventory.Kind{app}, "", "Sauvegarde|Sauvegardes|Sauvegardée|Backup|Backups|النسخ الاحتياطي"},
	{"continuity_plan", []inventory.Kind{app}, "", "PCA|Plan de continuité|Plan de continuité d'activité|Continuity plan"},
	{"logs", []inventory.Kind{app}, "", "Journalisation|Journaux|Logs"},
	{"admin_mfa", []inventory.Kind{app}, "is it asked of the administrators?", "MFA|Authentification forte|Double authentification"},
	{"licence", []inventory.Kind{app}, "", "Licence|License|الترخيص"},
	{"administration", []inventory.Kind{app}, "is it the administration the application belongs to, or a directorate inside of it?", "Direction|Entité|Entity|Organisme|Administration|Département|Department|Ministère|المديرية|الإدارة|الوزارة|المصلحة|القسم"},
	{"owner", []inventory.Kind{app}, "is it a team that does migrations?", "Équipe|Équipe responsable|managed_by_group|Managed by group|Team|الفريق"},
	{"vcpu", []inventory.Kind{server}, "", "vCPU|vCPUs|CPU|CPUs|Nb CPU|Nb vCPU|Nombre de CPU|Nombre de vCPU|Processeurs|Nombre de processeurs|CPU count|cpu_count|عدد المعالجات|المعالجات"},
	{"vcpu", []inventory.Kind{server}, "does a core count as one vCPU?", "Cœurs|Nb cœurs|Nombre de cœurs|Cores|Core count|cpu_core_count"},
	{"memory", []inventory.Kind{server}, "", "RAM|Mémoire|Mémoire RAM|Mémoire vive|Memory|Taille mémoire|الذاكرة|ذاكرة|الذاكرة العشوائية"},
	{"storage", []inventory.Kind{server}, "", "Disque|Disques|Disque dur|Stockage|Espace disque|Capacité disque|Disk|Disk space|disk_space|Storage|التخزين|القرص|سعة التخزين|القرص الصلب"},
	{"storage_used", []inventory.Kind{server}, "", "Espace utilisé|Disque utilisé|Stockage utilisé|Used space|Used storage|المساحة المستعملة"},
	{"os", []inventory.Kind{server}, "", "OS|Système d'exploitation|Système|Operating system|Operating System - Name|Système d'exploitation - Nom|os|نظام التشغيل"},
	{"eol", []inventory.Kind{server, dbms}, "", "Fin de support|Fin de vie|End of life|End of support|EOL|نهاية الدعم"},
	{"hostname", []inventory.Kind{server}, "", "Hostname|Nom d'hôte|FQDN|Nom DNS|DNS name|host_name|fqdn|اسم المضيف"},
	{"cluster", []inventory.Kind{server}, "", "Cluster|Grappe"},
	{"power", []inventory.Kind{server}, "", "Powerstate|Power state|État d'alimentation"},
	{"engine", []inventory.Kind{dbms, data}, "", "SGBD|SGBDR|Moteur|Moteur de base de données|Engine|DBMS|محرك قاعدة البيانات"},
	{"version", []inventory.Kind{dbms}, "", "Version|Version SGBD|الإصدار"},
	{"size", []inventory.Kind{dbms, data}, "", "Taille|Taille base|Volumétrie|Volume de données|Size|الحجم|حجم"},
	{"subjects", []inventory.Kind{data}, "", "Nombre de personnes concernées|Personnes concernées|Data subjects|عدد الأشخاص المعنيين"},
	{"classification", []inventory.Kind{data}, "", "Classification|data_classification|Data classification|التصنيف"},
	{"controller", []inventory.Kind{data}, "", "Responsable du traitement|Responsable de traitement|Controller|المسؤول عن المعالجة"},
	{"city", []inventory.Kind{place}, "", "Ville|City|المدينة"},
	{"region", []inventory.Kind{place}, "", "Région|Region|الجهة"},
	{"portal_id", []inventory.Kind{online}, "", "Identifiant portail|Portal id"},
	{"audience", []inventory.Kind{online}, "", "Public cible|Cible|Audience|الفئة المستهدفة"},
	{"provider", []inventory.Kind{compact}, "", "Prestataire|Fournisseur|Titulaire|Provider|Supplier|المورد"},
	{"start", []inventory.Kind{compact}, "", "Date de début|Début|Start|Start date|تاريخ البداية"},
	{"end", []inventory.Kind{compact}, "", "Date de fin|Fin|Échéance|End|End date|تاريخ النهاية"},
}

// subjects lists the titles that name a block of a kind: in a table of such blocks their names, elsewhere references to them.
var subjects = []struct {
	kind   inventory.Kind
	titles string
}{
	{app, "Application|Applications|Applicatif|Appli|Nom de l'application|Nom application|Nom d'application|Application name|App|Business application|cmdb_ci_business_app|cmdb_ci_appl|التطبيق|التطبيقات|اسم التطبيق|النظام المعلوماتي|التطبيق المعلوماتي"},
	{server, "Serveur|Serveurs|Nom du serveur|Nom serveur|Serveur(s)|Server|Servers|Server name|Machine|Machines|Machine virtuelle|VM|VMs|Ordinateur|Ordinateurs|Computer|Computers|cmdb_ci_server|cmdb_ci_linux_server|cmdb_ci_win_server|الخادم|الخوادم|اسم الخادم"},
	{dbms, "Base de données|Bases de données|BDD|BD|Base|Database|Databases|قاعدة البيانات|قواعد البيانات"},
	{place, "Site|Sites|Lieu|Localisation|Emplacement|Location|Locations|Datacenter|Data center|Centre de données|الموقع|المواقع|المقر"},
	{data, "Jeu de données|Jeux de données|Dataset|Datasets|البيانات"},
	{online, "E-service|E-services|Service en ligne|Services en ligne|Téléservice|Téléservices|eService|الخدمة الإلكترونية|الخدمات الإلكترونية"},
	{office, "Administrations|الإدارات"},
	{compact, "Contrat|Contrats|Contract|Contracts|العقد|العقود"},
}

// relations say which attribute of a block holds references to another kind, where that is plain.
var relations = map[[2]inventory.Kind]struct{ attribute, ask string }{
	{app, server}:    {"hosted_on", ""},
	{app, place}:     {"hosted_on", "is the application hosted on this site, or used there?"},
	{app, dbms}:      {"databases", ""},
	{app, compact}:   {"contract", ""},
	{app, data}:      {"owns", "does the application own these data, or read them?"},
	{server, place}:  {"site", ""},
	{dbms, place}:    {"site", ""},
	{dbms, server}:   {"server", ""},
	{online, app}:    {"applications", ""},
	{office, office}: {"parent", ""},
}

var (
	meaningsByTitle = indexTitles(len(dictionary), func(i int) string { return dictionary[i].titles })
	subjectsByTitle = indexTitles(len(subjects), func(i int) string { return subjects[i].titles })
)

// indexTitles finds entries by their folded titles.
func indexTitles(n int, titles func(int) string) map[string][]int {
	out := map[string][]int{}
	for i := range n {
		for t := range strings.SplitSeq(titles(i), "|") {
			out[foldTitle(t)] = append(out[foldTitle(t)], i)
		}
	}
	return out
}

// meaningsOf returns what a title may stand for, its unit not counted.
func meaningsOf(title string) []meaning {
	var out []meaning
	for _, i := range lookupTitle(meaningsByTitle, title) {
		out = append(out, dictionary[i])
	}
	return out
}

// subjectOf returns the kind of block a title names.
func subjectOf(title string) (inventory.Kind, bool) {
	if at := lookupTitle(subjectsByTitle, title); len(at) > 0 {
		return subjects[at[0]].kind, true
	}
	return "", false
}

func lookupTitle(index map[string][]int, title string) []int {
	if at := index[foldTitle(title)]; len(at) > 0 {
		return at
	}
	rest, _ := table.SplitTitle(title)
	return index[foldTitle(rest)]
}
