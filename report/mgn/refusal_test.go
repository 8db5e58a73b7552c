package mgn

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

func TestRefusalsInThreeLanguages(t *testing.T) {
	d := manyWaves(201, 0)
	d.Waves[0].Applications = []Application{{ID: "paie", Servers: make([]Server, 201)}}
	err := d.Check()
	require.Error(t, err)
	assert.Contains(t, tell.Of(err, "fr"), "201 vagues, et 200 peuvent être actives; paie a 201 serveurs, et une application en a 200 au plus")
	assert.Contains(t, tell.Of(err, "ar"), "عدد الموجات 201، والمسموح به نشطا 200؛ لـ paie من الخوادم 201، وأقصى ما لتطبيق 200")
	assert.Equal(t, err.Error(), tell.Of(err, "en"))
	assert.Contains(t, (&QuotaError{Over: []string{"one"}}).In("fr"), "rien n’a été écrit : one :", "one that a program made")

	broken := &PartialError{2, 5, Step{Act: CreateWave}, &awscloud.Error{Op: "listing the waves of MGN", Kind: awscloud.Throttled}}
	assert.Contains(t, broken.In("fr"), "2 étapes sur 5 sont faites")
	assert.Contains(t, broken.In("fr"), "liste des vagues de MGN : le service demande moins d’appels")
	assert.Contains(t, broken.In("ar"), "سرد موجات MGN: تطلب الخدمة نداءات أقل")
	assert.Contains(t, broken.Error(), "the same command does the rest")

	_, err = New(&inventory.Inventory{}, &planner.Plan{}, Options{Targets: []string{"azure"}})
	assert.Contains(t, tell.Of(err, "fr"), `l’inventaire n’a pas de cible "azure"`)
	assert.Contains(t, tell.Of(err, "ar"), "لا توجد في الجرد الوجهة")
}
