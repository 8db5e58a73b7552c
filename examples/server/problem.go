package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// problem is an error as RFC 9457 writes it, with a code for programs.
type problem struct {
	Type      string             `json:"type"` // about:blank: the status says what kind it is
	Title     string             `json:"title"`
	Status    int                `json:"status"`
	Code      string             `json:"code"`
	Detail    string             `json:"detail"`
	Inventory json.RawMessage    `json:"inventory,omitempty"` // what check answers
	Conflicts []planner.Conflict `json:"conflicts,omitempty"`

	about string // what the detail is about
}

func (p *problem) Error() string { return p.Code + ": " + p.about }

// details word the codes in English, French and Arabic. @ stands for what the problem is about.
var details = map[string][3]string{
	"application": {
		"options.application @: name one of the inventory", "options.application @ : nommer une application de l’inventaire",
		"options.application @: اذكر تطبيقا من الجرد",
	},
	"as_of":  {"options.as_of @: write a day such as 2026-10-31", "options.as_of @ : écrire un jour tel que 2026-10-31", "options.as_of @: اكتب يوما مثل 2026-10-31"},
	"body":   {"the request is too large: send less", "la requête est trop grande : envoyer moins", "الطلب كبير جدا: أرسل أقل"},
	"budget": {"the rules were stopped: the inventory asks too much of them", "les règles ont été arrêtées : l’inventaire leur en demande trop", "أوقفت القواعد: الجرد يطلب منها أكثر مما ينبغي"},
	"busy":   {"too many requests: try again later", "trop de requêtes : réessayer plus tard", "طلبات كثيرة: أعد المحاولة لاحقا"},
	"explain": {
		"options: name an application, with a target or without, or a rule", "options : nommer une application, avec ou sans cible, ou une règle",
		"options: اذكر تطبيقا، مع وجهة أو بدونها، أو قاعدة",
	},
	"file": {
		"files @: use a short relative path that ends in .inv.hcl or .inv.json", "files @ : donner un chemin relatif court qui finit par .inv.hcl ou .inv.json",
		"files @: استعمل مسارا نسبيا قصيرا ينتهي بـ .inv.hcl أو .inv.json",
	},
	"files":      {"files: send at least one, and no more than 5,000", "files : en envoyer au moins un, et pas plus de 5 000", "files: أرسل ملفا واحدا على الأقل و5000 على الأكثر"},
	"infeasible": {"no plan exists: see conflicts", "aucun plan n’existe : voir conflicts", "لا توجد خطة ممكنة: انظر conflicts"},
	"internal":   {"the server failed; nothing of the request was kept", "le serveur a échoué ; rien de la requête n’est gardé", "تعطل الخادم؛ لم يحتفظ بشيء من الطلب"},
	"inventory":  {"the inventory has errors: see inventory", "l’inventaire a des erreurs : voir inventory", "في الجرد أخطاء: انظر inventory"},
	"json":       {"the request is not as /openapi.json says: @", "la requête n’est pas comme le dit /openapi.json : @", "الطلب ليس كما يصفه /openapi.json: @"},
	"lang":       {"options.lang @: use en, fr or ar", "options.lang @ : utiliser en, fr ou ar", "options.lang @: استعمل en أو fr أو ar"},
	"limits":     {"the inventory is over a limit: @", "l’inventaire dépasse une limite : @", "الجرد يتجاوز حدا: @"},
	"method":     {"use the method that Allow names", "utiliser la méthode que nomme Allow", "استعمل الطريقة المذكورة في Allow"},
	"packs":      {"options.packs @: this server has @@", "options.packs @ : ce serveur a @@", "options.packs @: لدى هذا الخادم @@"},
	"path":       {"nothing is here: see /openapi.json", "il n’y a rien ici : voir /openapi.json", "لا شيء هنا: انظر /openapi.json"},
	"queue":      {"no worker was free in time: try again later", "aucun exécutant ne s’est libéré à temps : réessayer plus tard", "لم يتوفر عامل في الوقت: أعد المحاولة لاحقا"},
	"rule":       {"options.rule @: no rule has that id", "options.rule @ : aucune règle ne porte cet identifiant", "options.rule @: لا قاعدة بهذا المعرف"},
	"target":     {"options.target @: name one of the inventory", "options.target @ : nommer une cible de l’inventaire", "options.target @: اذكر وجهة من الجرد"},
	"timeout":    {"the work took too long: send less", "le travail a duré trop longtemps : envoyer moins", "استغرق العمل وقتا طويلا: أرسل أقل"},
	"type":       {"send Content-Type: application/json", "envoyer Content-Type: application/json", "أرسل Content-Type: application/json"},
}

type langKey struct{}

// fail writes an error as a problem. What is no problem of the request is told to nobody.
func fail(w http.ResponseWriter, r *http.Request, err error) {
	p := asProblem(err)
	lang, _ := r.Context().Value(langKey{}).(string)
	if lang == "" {
		lang = preferred(r.Header.Get("Accept-Language"))
	}
	i := map[string]int{"en": 0, "fr": 1, "ar": 2}[lang]
	p.Type, p.Title = "about:blank", http.StatusText(p.Status)
	p.Detail = strings.NewReplacer("@@", choices, "@", p.about).Replace(details[p.Code][i])
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Content-Language", lang)
	h.Set("Vary", "Accept-Language")
	switch p.Status {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		h.Set("Retry-After", strconv.Itoa(5))
	case http.StatusRequestEntityTooLarge:
		h.Set("Connection", "close") // or the rest of the body would be read
	}
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p)
}

func asProblem(err error) *problem {
	var p *problem
	var over *opa.LimitError
	switch {
	case errors.As(err, &p):
		return p
	case errors.Is(err, context.DeadlineExceeded):
		return &problem{Status: http.StatusGatewayTimeout, Code: "timeout"}
	case errors.Is(err, context.Canceled): // nobody reads it, unless the server was told to stop
		return &problem{Status: http.StatusServiceUnavailable, Code: "queue"}
	case errors.Is(err, opa.ErrBudget), errors.As(err, &over):
		return &problem{Status: http.StatusUnprocessableEntity, Code: "budget"}
	}
	return &problem{Status: http.StatusInternalServerError, Code: "internal"}
}
