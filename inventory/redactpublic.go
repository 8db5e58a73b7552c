package inventory

import (
	"reflect"
	"regexp"
	"strings"
	"unicode"
)

// publicFields are attributes whose words mean the same everywhere, and that stages read.
var publicFields = map[string]bool{"timezone": true, "currency": true}

// nameFields are the attributes that name a block or a machine. What they say is never taken for a public word, and is looked for in the texts
// of other blocks.
var nameFields = map[string]bool{
	"name": true, "name_fr": true, "name_ar": true, "aliases": true, "hostname": true, "addresses": true, "title": true, "file": true,
	"portal_id": true, "idarati_id": true,
}

// countryFields are the attributes that hold codes of countries.
var countryFields = map[string]bool{
	"country": true, "law": true, "incorporated_in": true, "parent_country": true, "exposed_laws": true, "operations": true, "support": true,
	"data": true, "replicas": true, "backups": true, "logs": true, "keys": true, "management": true, "telemetry": true, "dumps": true, "endpoint": true,
}

// productFields are the attributes that name products and what people know of them. Rules compare parts of them.
var productFields = map[string]bool{
	"os": true, "runtime": true, "engine": true, "engines": true, "version": true, "edition": true, "offers": true, "skills": true,
}

// products are words that many systems are described with: one of them tells nothing of a system's name.
var products = wordSet(`almalinux alpine amazonlinux angular ansible apache centos container containers couchdb cos db2 debian django docker dotnet edition elasticsearch
	enterprise esxi express fedora glassfish go hp hpux informix ingres ios iis java javascript jboss jdk jre kubernetes linux lts mariadb mongodb
	mssql mysql net network networking nginx node nodejs object openjdk openshift opensuse oracle oraclelinux perl php postgres postgresql python r2 redhat redis rhel rocky ruby
	rust security server sles solaris spring sql sqlite sqlserver standard storage suse sybase tomcat ubuntu unix update virtual vm vmware
	weblogic websphere wildfly windows`)

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

var (
	countryCode = regexp.MustCompile(`^[A-Z]{2}(-[A-Z0-9]{1,3})?$`)
	versionWord = regexp.MustCompile(`^v?[0-9]{1,4}[a-z]{0,2}$`)
)

// public reports whether a text tells no name: the code of a country, a word that rules know, a common product.
func (r *redacting) public(field, s string) bool {
	switch {
	case publicFields[field], r.opt.Words[s], r.opt.Words[strings.ToLower(s)]:
		return true
	case countryFields[field]:
		return countryCode.MatchString(s)
	case !productFields[field]:
		return false
	}
	for word := range productWords(s) {
		if !products[word] && !versionWord.MatchString(word) && !r.opt.Words[word] && !r.common[word] {
			return false
		}
	}
	return true
}

// findPublic gathers the products that targets offer openly: hidden systems that run on them tell nothing by that.
func (r *redacting) findPublic() {
	r.common = map[string]bool{}
	for _, t := range r.inv.Targets {
		if r.hidden[Ref{KindTarget, t.ID}] {
			continue
		}
		eachFact("", reflect.ValueOf(t).Elem(), func(_ string, f *Field, fact anyFact, _ []any) bool {
			for _, s := range textsIn(fact) {
				if !productFields[f.Name] {
					break
				}
				for word := range productWords(s) {
					r.common[word] = true
				}
			}
			return true
		})
	}
}

func productWords(s string) func(yield func(string) bool) {
	return strings.FieldsFuncSeq(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
}

func allDigits(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return c < '0' || c > '9' }) < 0
}
