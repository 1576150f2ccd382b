"""The same GPT in PyTorch: the same weights, on one process or on several.

But: nothing is gained in time at this size. Data parallelism pays when a step
takes long beside the exchange of the gradients.

Shows:
- from the same weights its logits are those of the NumPy model
- two processes that share each batch have the losses of one

Reference: Li et al. 2020, PyTorch Distributed, section 3.2 (gradients averaged
over processes); Radford et al. 2019, section 2.3 (the model).
Needs: torch.
Notation: B batch, T bytes of context, C width, V = 256 bytes.
"""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import nn
from torch.nn.parallel import DistributedDataParallel

LAYERS, WIDTH, HEADS, CONTEXT = 2, 64, 4, 64
STEPS, RATE = 8, 0.002


class Block(nn.Module):
    """Positions exchange by attention; then each is worked on alone."""

    def __init__(self):
        super().__init__()
        C = WIDTH
        self.q, self.k, self.v, self.out = (
            nn.Linear(C, C, bias=False) for _ in range(4)
        )
        self.up = nn.Linear(C, 4 * C, bias=False)
        self.down = nn.Linear(4 * C, C, bias=False)
        self.norm1, self.norm2 = (nn.RMSNorm(C, 1e-5) for _ in range(2))

    def forward(self, x):  # [B, T, C] -> [B, T, C]
        """The sum of what came in, what was looked up, what was worked out."""
        B, T, C = x.shape
        h = self.norm1(x)
        q, k, v = (
            layer(h).view(B, T, HEADS, C // HEADS).transpose(1, 2)
            for layer in (self.q, self.k, self.v)
        )
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).reshape(B, T, C))
        return x + self.down(F.relu(self.up(self.norm2(x))).square())


class GPT(nn.Module):
    """The model of `text/gpt`, part by part."""

    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(256, WIDTH)
        self.place = nn.Embedding(CONTEXT, WIDTH)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.norm = nn.RMSNorm(WIDTH, 1e-5)

    def forward(self, ids):  # bytes [B, T] -> logits [B, T, V]
        """For each position, scores of the byte that comes next."""
        if ids.shape[1] > CONTEXT:
            raise ValueError(
                f"at most {CONTEXT} bytes of context, got {ids.shape[1]}"
            )
        x = self.token(ids) + self.place.weight[: ids.shape[1]]
        for block in self.blocks:
            x = block(x)
        return F.linear(self.norm(x), self.token.weight)  # the tied head




def load(arrays):  # {name: [...]} as text/gpt stores them -> GPT in float64
    """`nn.Linear` keeps its matrix as (out, in): each is turned over."""
    model, state = GPT(), {}
    for name in model.state_dict():
        key = name.removeprefix("blocks.").removesuffix(".weight")
        if key not in arrays:
            raise ValueError(f"the weights have no {key!r}")
        a = torch.from_numpy(np.asarray(arrays[key], dtype=np.float64))
        state[name] = a.T if "." in key and a.ndim == 2 else a
    model.load_state_dict(state)
    return model.double()




def train(model, ids, steps, rank=0, world=1):  # -> a loss each step
    """Process `rank` of `world` takes its share of each batch of 32."""
    if not 0 <= rank < world or 32 % world:
        raise ValueError(f"rank {rank} of {world} has no equal share of 32")
    both = DistributedDataParallel(model) if world > 1 else model
    adam = torch.optim.Adam(model.parameters())
    for t in range(steps):
        rng = np.random.default_rng([0, t])  # the same on every process
        at = rng.integers(len(ids) - CONTEXT, size=(32, 1)) + np.arange(CONTEXT)
        at = torch.from_numpy(at[rank::world])
        logits = both(ids[at])
        loss = F.cross_entropy(logits.flatten(0, 1), ids[at + 1].flatten())
        for group in adam.param_groups:
            group["lr"] = RATE * min(1, (t + 1) / 50, 1.5 * (1 - t / steps))
        adam.zero_grad()
        loss.backward()  # `both` averages the gradients of all processes here
        adam.step()
        mean = loss.detach()
        if world > 1:
            dist.all_reduce(mean)  # a sum
        yield float(mean) / world


def train_as_one_of_many(model, ids):  # -> losses
    """What each process runs that `torchrun` has started."""
    dist.init_process_group("gloo")  # over TCP: no GPU is needed
    losses = list(
        train(model, ids, STEPS, dist.get_rank(), dist.get_world_size())
    )
    dist.destroy_process_group()
    return losses




def launch(processes):  # -> losses
    """Starts this file on several processes, as `torchrun` does."""
    if not 1 <= processes <= 32:
        raise ValueError(f"processes must be 1 to 32, got {processes}")
    run = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    run += ["--nproc-per-node", str(processes), __file__]
    done = subprocess.run(run, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"torchrun failed:\n{done.stderr}")
    return json.loads(done.stdout)


def main(out: Path, seed: int = 0) -> None:
    torch.set_num_threads(1)
    raw = _FILES['gpt.npz']
    text = _FILES['prose.txt']
    ids = torch.from_numpy(np.frombuffer(text.encode(), np.uint8).astype("i8"))
    cut = len(ids) * 9 // 10
    model = load(np.load(io.BytesIO(raw)))
    if "RANK" in os.environ:  # one of the processes below
        losses = train_as_one_of_many(model, ids[:cut])
        if os.environ["RANK"] == "0":
            print(json.dumps(losses))
        return
    window = ids[cut : cut + CONTEXT + 1]
    with torch.no_grad():
        loss = F.cross_entropy(model(window[None, :-1])[0], window[1:])
    print(f"bits per byte, 64 held-out bytes: {float(loss) / np.log(2):.4f}")
    print("\nlosses while training goes on, from the stored weights:")
    print("  step   one process   two processes   apart by less than 1e-9")
    one = list(train(model, ids[:cut], STEPS))
    for t, (a, b) in enumerate(zip(one, launch(2), strict=True), 1):
        near = "yes" if abs(a - b) < 1e-9 else "no"
        print(f"  {t:4} {a:13.6f} {b:15.6f}   {near}")


# --- the data files ---
import base64

_FILES = {
    'gpt.npz': base64.b85decode(
        "P)h>@EdT%j2mk;8Apq}LZkGT5|NsC0|NjX96aaK@Yh`XOZg6=401yCxfB*mh0000kbN~"
        "PV0001-m-Tns$lJxsOeu52i5=UbnUU<Ij43m7o0NIW%)DhzDeM@ek!B=0P-"
        "bSvEo~XM4Bx!}!mHm#=jhBC&As>e+zsu!wd>fcV1X$GW=0K7m^5T!lq)zYE|HJ21xF>0"
        "oA}qnL1PDun>aM#|K7J4G<s4({`*P82aQk2Uq|y0*@6+U*n(#V|Nov+yK#5=o7;)~%-"
        "_;OG$!LDXQ8XO@_386lW#@Na$Z{j;gr@3Zs9GkAqxfMo1t~&d$Gs0Hn;?{olWQJk|p3T"
        "-~}eT411Izq?<4TPFHsDjkTHb`Q!vJ(`N@k{BpG>ZW3J@`~3rOUmlaTWC+_)iQqfy!MX"
        "(Fy)T4*a0E>C7ekkbO-d(E^qO#px*85=^Y|so7Dr`v3b6B?VJ-5}-"
        "%98qiewnMDl`xp@o)5WcDkJtP1d2;!<Rh5o*?d^5}JA+A0>;`(Xf-"
        "+0shD3dD|$jz(@a8&sO{yzMuy*!b#>U!LC~LZPBIFz5IE}0bQB*VHa=VJxwwTQw)0I?|"
        "c<*G9Ra%=PmjB?_<mJElCC)3QF3(VVBy_zBucEaGuWQO9&^$fB3apCsH+30H44nbs_ku"
        "bi*6fubfvt7&QR=QG=)rNLm%Os@6)l>N~w>0$<hqWUotW(5a3h83~q4XaYFqUB~OBlB2"
        "G_AgvE5Uh8OTyN6U7CLUrpfVr$FNNR6-oqYx;YG?HU?00^H@Devf$-"
        "+%An~m3VanG!Cpn<(VZDJWh9-A)O2h=11xLJr!f1{3J)<o{d8|X`+EUC>{x$#;EY-iLX"
        "d6w}>Z5`D`O{l2M1*;Vge;GG3NAQhp%Yf6inW5TmVS><>IT=+R4p0MniZGq;V0zV2_I8"
        "d0?gm}V)^!BIYl2-rq5X$f^X(id$_zMGX|C-"
        "xZwpmOLC_pbR*||LOeCu_|B#d5lG@5$T&Qdu2K)38I*MwKhk-Cx9-"
        "1Ma2eq}U;49feTk;FFv)p91Cf8rxWG%(Ug97j*{}l(3>tGz1lYYs6&-"
        "xLxV1ta6VwkWEPGOegw%Q8PUC0D^<N@O$2lH1~#5c-"
        "s&<P|f$2>1=G31(iuIhzL{O$bZnY(&<5GOnIOA*JkdbS_ZBJpHc9{8@UMgJ+mnunj~FC"
        "bjCd0{hcByzH+g)5fbAT(e11;Gd~h_p0LvxrY{gppLVM%c#}gK<hvf5{k+qd)Uh`wS47"
        "lW~SbN&n%$L1Vau=4PGY>eCmV^XgrpWZE~M0gIU*gxds@^<0_~0m_PlL0v7J+w7YySbV"
        "y%!*Z641ULBE;1oT;KjoTmvwWo;OVy&vR&Wd!BS5RFw&%MF|0<vP^+GM-rk$g;NP+ZWY"
        "%}%?e$0Q-7Abap3;dy|4mX(M3spBW-"
        "?ZRVPWvRR&sXmrt~0$XoKceWXxNWjg2m(Z@RQVo@Dn)$POCg2e22)!;H_;Y>Y@xl--Rk"
        "L9#rHO(x!9(H!0?;R$ZwD%kaOzZj*rdpfG9+{#MH<1?8@+!!b>%$$9k3>QgOEs!fK2|I"
        "kCNhtgZ(m30~MbQ{FlTctZUQJ)THsz`6h57UC+WVjlB^j3l!$ue${T*aIRM{4n01-"
        "3EQog4<$xhs}E)qit!D5DnxN8x(aE0+?&g%;c#y(+vbJO!7SjdVPzp%1mb6YgYnM@a30"
        "yX1S`p`Qmwm}E`RMhfTD8EG%HBv44{6-+@xHBq=i8^S`-"
        "gZTO0#b#Z}Cm$Dz@F!JbE5@;wW@0PuF=<J1NRh}&Mhk9{=rZg=7Tn~mCy0?wF@syqjA5"
        "e#Q|VOcC3}TQ63cTo=0f<;jP3M>+z2h$RZ{$gUTC{@A-"
        "k@_!;Dk*$seQ(DA!zLTmkNAdoFKpqc$Y}F=I(zZjZAztmWN@zLIgU4^>DxWKn8@n`~E@"
        "LZ*Q_=n0=3(+yOMI7P#S|M*O@Q~N7M<lK>rK7zf&_F|Xw-"
        "^eJnmbTA6icO>E!5eKP*@=rt8)!xGKH7(C+FA&6a5wdc(hIaBdC_nAJM<1eTTLNP`8oK"
        "q_lGkUM&Vx|PZ`Rcutk^!ZL`%eV6bB~AFad-"
        "mARYD4loqlBlGDPxSi=j4wD(t!Q36YMC-uzU>N@w+kiGFkJTz%J1_)SM3u-"
        ")HJI!J;|Y%p5acVV9}#wuMrtB0lkfkaly7`ZQW3UO?$8fRTgAeS7DI$2kCp$OuWuIbG`"
        "hiD`2ctc!ofbx0B^xDVF3R`n4%V<2vz~zsi4<lW4R;1t@lEkVKMZbZ=$bPI9xYnF#lfb"
        "!dE0qa5Iu7)Wl9u0v5mv@N&p$D}95>BEA6Gt;KO0O&8bQo36JL?&2cM71t6pR1wfKG77"
        "}|bQ+3kC^H?!>_>qO8+?D514^<h_?g;fvY#yqOKR<KyzMDB%>E@mMNT>*P!F&{?W3H*4"
        "U+b<Bb3SDIoVF``KqB})WtP{Wz0d^ex^2=O?<>6JW;ZINYLnP;8z>bQhY^?3C$L3!Vq6"
        "k#!7;?8CoB+IX_3+CWNqm30wV_#UR)+daJKHm!~WsZ9o#6h!?3Fg^Ef2!C1QAegXXjhY"
        "6?YQ5B^B%Y7A2<2lijwB__3{>tB0D+)(oKusjwqmxLZ%#&(3yz4V?4rrm*<A0KZcv{Q_"
        "oDL2{j1KvTkf5gJr%QD`0~RM9IG^9odyLJ<FI<e6&!6F5M_5%Gd<y4ky-"
        "1W$8BAkR%>Upa-wMYGAzH7lj<fvOGl3gK9tgiwmGsnR!m--yn4h3IZEO%&S(lVn`UBRf"
        "bd(dpIr0tuQj$n{FgZC<=otG@s_EeP1xiV{UGdQXh*nmBcuqiP-Qz)3Gz|_0^Y}D*6`2"
        "Yuu&YQ9|6}eMH^x?)RE1?xMO2kpL)NR<^NJbfxZzvI1<7S}q@+bV)uO_3IE>WOIwx;bz"
        "GjAy>Fi*F$a64^M!*Vqx=}><fLAez+y#`L)t+_X(ZDTlCdvFt`3)Gt7ZW}C`7;+icgXf"
        "C_8#hXC4e%(xO}Z|cKqZW+%Gx>eimHf8t@fA(oU#7-P5=#%3E+q-"
        "LIMS9=AjpDHZ^O=t{jF{Lk|m=jbVHH}cRwRPY;j`C7D${+g?zT}t@?+n@@*cc2#8&EL!"
        "XWSkMFsJmc!zP3AC*(H@g>Ff{t#HjX)t_HDX;cRWLin;HQ69$;u#P7m&@fzFLyrM2r<r"
        "qDGw<Q+09AspXEN%x~!ncLP@FluRc$FDTs?cKSt1@P<Ae1mx!3wI+K=#u56t1(_7j2Q-"
        "pixS+wAj1K2<A$J-"
        "(ib07f=h*4_HCf8v7i(n5Ehz5(Pe^sW=0_<Njs~gQBJk?m3Rac3=t_h8y|+=BuEt$}?f"
        "G{w+U^%3J=?4#U|z_Lfz@3a_<So<yUo*n!^88i-"
        "1hNpOZXf;O|i(@OH?oTJ%!?sLfI8O2)UPUb{$lNKzvgvGEZ9$@>)=Ly64-"
        "r$~3^F4=4xaH~B)bYH?b#SMXE8s29fDeuYQeSzatYGf2>-"
        "HSCl$BeP!pVzZKXsX179E~$bSHSCdDSU;BdFs8z9A@8%>$p6U{hoxXh&OV*IBVy^hB<N"
        "+DP~zk090IZw-"
        "N~+&VtZohvjJ#sh&#w)VtpL!fj{7^MW^i+pDw2#@JCA)I}KETAPhsV&beo3Gzt<RB=6o"
        "2z|DL-c|kLs_u9A^7HldgM;V0e$%H$=ZCp4jd<CK`5O-3p%2-"
        "O>8}>I+&}x2feTje8jEjbl6i7Y`pCk+(mmq3z)$i7tUBJ`<sxdObnRhcad9mh0PR(7~e"
        "rB=!ez7Qd*oez-"
        "K`bFqqZ@P1PE752@sAMS2Khxob3>MDsIuhu|4F6V=xiWQ6k5@jiQBJe3?~M`^5Z$>~Sk"
        "m0NJTe>2xjT|>&jJ^57Dksr*@Bh?s!3UTMyL0n018Cnkb5F>9_AU7XmMi0{df($$l_i~"
        "atog|O}>?-"
        "~nJ_l=%it1uK2>wkM@*BZV?+*GI#kwcClhrYft9YOOmr$Fg@{_aX>NZbLdM2u+Gf{ft("
        "cm^ZQd)%buZ%yfVK6CmJN$;9=Mz7+4FkJCXFA?stliio^$8B<c5_p}+<gD_=FUj70M;Y"
        "q+V19HA^WfH0T)P|nx>6+eIQ*?GC#*yfNOvUSWzeHOC8_v+NiFa$N0of#%D+Zuc;*?Cr"
        "Qi2AV+=Bg1|aDX{cxMCzZFtuFO=2OsaExU_oXh@G{l$HnlORnz}}dN;2&QQd;xdb&U;h"
        "TVOM84l$L}J}A70ALP~YP%TYwPmYPpwb%KMXh+@ZmwYC3kP{>lX5!9rPq371b(AG7$TV"
        "!nFZrfuDbTP1613m&s(e;Y<7R7N;66u%Nm@%lz;QMR)DLTmKdL$ylXk^BP#(Zn7FzIa$"
        "N{w75hlIlPvA!MoBYI{#@5w3vQ}-"
        "C(v!C37ilZF+Cp)aA*+RWZ3(`vC7?>O5thfUF}&exWxG+$;Uh0VXzV1(k+ucSBmaukNO"
        "1$gBDTl8V%wPh%BR41s}IZp>)9^aV0|`x3)*<g_#cDjLcQojV+Onf`iWdV@l}*FwULfh"
        "Fp4ZfZl5>nq&A2xNP|%q&`B|rL)<kvIPDoN4cDn<ysA*j%z;Um=o<eNFSDOVd*BsMH#D"
        "36hC#_^>1TEkp32p*$!M$=k9yk{gOw3ygk@xcagaX+zv;b|2Hvwm8oQ7np%@3GOzxY}*"
        "KZ|B%v>1muPUUHZ6ul806*1B!UeENzZ7zTZAG2fski6iX{4uxy||ud89|HbXSU8ss|8!"
        "4w~$fF!4Fxg@GQ!$8(>?=dI5Obf+O-K`$jH8(1YW{hp2mLH21-"
        "=Qg4`_ga7aogdBZ1C<wcPbwY^w6NljOWxSvcUBPU0AE5n7HL;uTUCd4NU5(c2v9(navV"
        "?H#LahcK0UFTlAdIdy5;NWS9-Qdh26rTTQJz{6?eT5VzdPEIgZyjuEZ-"
        "2nwREx81QFIhTnVyJuPu!Om$Z*+bITY|0lc9_;Z^o4I&4oMbL4CO*0zmcVM-EksT1jDE"
        "Wz{C0tdiF9*NXQ<wG*GHX6w1@2?q$`LQGv)Wo&fRcuFV8TyHg=T^dcOiSBDI*q&Q*_<{"
        "URLR(*Ivj(w<M^3=#&eGrFl)MA$s&D6U0@Nq!fO1Zj2)Us_i%RB!S#3Im>u@v!U$ui%F"
        ";?wC-oRihvjHJW3B-"
        "~qWZ`@q0Ez(Bh%dF{tT`d9nIpte@I80#n)E3NO=AtC?)Ji(3~R_C3DQ;&d%mGcYD~9Tb"
        "F%C-"
        "p(Le94&P3%}nPjD5h}??@}gvKZ#QnWLbx13mde6XTDTL>k902y0@OcIE>F)&wcWGaeDT"
        "9`w{JvV_d*e^{<?3IE-"
        "FlL~g(1c}jSIM?&DB)n!-tJhMIN#&2>paCbNRip1M+N9Vxw;K%Sa--o}V-"
        "{)({HgP7qhR>7=(g6EQJVf6rR6FDfcFkbclaHv4+1}ZeFQJE${z6Y?s<FiO#AxpOE2_5"
        "lg*nm~M{fIfSPq--"
        "!TiiR;vq2IQW#Vfw)zBc2rndu*lFS*S0^+HHU$5Ig=T$M$((`oiZUB;d7+VSoVBxeI@^"
        "OK;1cXsf2$b_FH3ehg|^IFLE@bntOW<i%lX?V#h7n|iDj~{vD3gzp)GlveJOmWHi<^5G"
        "mXLK(ag%`D$A3-#b6n9z#jn~N|#*|^<&Noa-"
        "w?O+L<gCs!B5C@h;F${=#m=kExWOV*S~@$;Ux0B@}YtIA|Bnvul+pT6Hc#=uJ-GIbbWR"
        "bNh|<>>AXV3kQUBS7&ZhggM+B1#m^xzqMsrsK~2_xNoo{sf*V!7jaI6NP99vJr{_JZ$)"
        "3S4U|iy65mse&9X^7P#1g%Y@#<Ir_Lu!!EmJ!Kbu7oucZjnP?|v5ZbB7Rqlw%D*h0<ob"
        "O0S3CTL{F0fXJgJqCaDck+LpGJFI#ivHpfsL!ZFCW@i75tszmC@J1wLaJ7plr>^O7c$-"
        "ZD!*+%<lB?Obe!XBMs&<0GzGZT-msjk3z1n-"
        "`ZVw*{W14~#c&OIA?)UsvGs+ejvC2v^r&zgTv0!3!}$azo&T<Fh-"
        "}Gy16PE>bP{!{V(1Ov$0eDdETjqqiowctPz4kt>j_~q^oN<V=^;3fmiO;rbI1{!nlqF?"
        "P|=FF@9bzi;w}P9T!`8way3_7Z;0M%+3a$0tocRBF*m5onI5*;_>+5^uLW764`c>1iSh"
        "?wthR>xBaXt8TvyeDp*sS>v^cj8KH}XG_rm(gHaJ*nOb18T#S2nDDsO2XvE@4?gak!y$"
        "~|u6n8{vSP7V7)SCCsn6X`BTl+;)(5%?8SiJecrYwytz{x2zr-vCcARU|=tiQ+_#d91s"
        "|Vftb)O)r7dq&#y!yd~`y$BA2n_d+XDg`4PTf{q(+U?=qt{mY*Rr+@;{rJ@tnUx5z(6J"
        "{@4A9J|!D&zwgBOUc8z-"
        "Xu%v%HJF;qG~<2iPb<5bKi*D1+8Wde6CHHkrd>;!sU#K0cpTk3+Vq(W6usI?hY9Fzu02"
        "33K)t(h%~2OSf-xrlJ0NL4O6VKysq^RS~_@%*x7f_PbcmFkFWupLf5~N?w=ucSdQow(_"
        "1FqeI!VISJforI_i0rHI14Kz2AW0>X{tE|@LzBvq{Ky9S2G$inqBKi`Ur2c^<u9A`*xo"
        "ubZAS4xtO`O~>O8%k?|BiwIPov*1kluJ>WUB~U!CV5}cmPUQt2FSP`+94F8552MAG#TU"
        "Xt%reByp_a5S70!(kk#Hg+$3!_a7yv;qsI$YlNgk!b<sJrPwfhhu(yOC^k2}5Pv=Fp0q"
        "4V)@Cq~^h2U1?wtW!u9JD2y*;_GHq=_J0FHd?Y6Zr!iRXPjf@D#jPZ3dbs3Bn+F4>zF}"
        "a8C2dHR&U`iu_QLxYznD{%B@6Sf{4(9m!}eC;1K7YwawYwSK0R)ep|@{AMx;c=-"
        "67?$!cyi(Wtay3!96V>|jYv@Cg}Skl)T`d||A(#M`6;Lx@L%v(7~XdH4Ir_|n~lt(3z#"
        "WBNSnj^GM%4V2IbG6&*W%GJ!NA)6eA#R4T4vW4G%m>_-"
        "@2vLW?>Gz6Lm|=3F#MHF)&jQ5MphJtvF1bjK-@I2M~d5nX&at{#M)B-"
        "fU1jC{5tF^UL>V*E$+U~e^~~7;b%)*%>K?E!e;czZbZ&E4|%IOR|n?WRv0zB{q;QKdLZ"
        "EaDQDoPtj~GXk!&RGS+4AqU945W+I(&sUqbAm7GNL4W%>r?peKqOs&C=@gPPeNH6Oihp"
        "0H2m3P`4Nz4jPCvEQ|F=}plWbjs+je%(I6-"
        "`iJT>gP?dMd$lsW?H82oKhgRqpbsP7>j5t{W#oCX6p|q4BnxXRBzQ<3KkkZv%T!BQ-"
        "VGbVw4}?v9p1sc~9~b`=X`HbbTir5Y`B`Vp|GU-yd-wtO>&4UUw1YVgCJvW=1IYv`^^Y"
        "nETvbToT5Dd0+zHnO0NxDU>TLOp=o$+GS2vLB=d_R?86t;kufp*5f+UAYV2;242dVH%X"
        "X96>!On!|{$G=2P(6QWnm4oOcx@Lo*L4>2lxb(YOfN@7Mt%)d{YLPM>3q63SliYM{NhF"
        "5@u=z%}^|P7p7eOUQiwmG>k}F{hgI(Jjg2`5NdUsGui5DAWo{<uv8@x=izpqo{Pm|Af3"
        "$W(uw3^{5;2<g|$K1dbZdNh9;FFxlvfThj)<Vs>4fNq!i$r0%(sK(h0TGd%7sS5d0sYz"
        "dPi5Bks9sQW1_WPayvNuBw#aj&&A`8;sLUx63xSMgYGAy-"
        "21=Jw{=n3?HIEURg9U>e_wv<r+dZ-NrpmGA|)9C!i_Q$^$HcwCrCBT1MEOh;>+>FR=<q"
        "TB#S0luagZfOD9(UEFR=XK{B{+{qi%y4c9?=1BoU-?tMrL0eV$ekg}@D$-"
        ")&Wx?I=p(%aZ5imLXQxN|W{95ys&jL8d$gTwphMNWj?<D;t8JXLhv#fHDx14qwdiN1t^"
        "H+S7MoG8weeT%K{}Q@<YKgH<Q<%$-"
        "qD&UcHeY0Tfg9S;Uwv<ves6{+RnKU6p=QAd1$#h9hFt@kuTa8&gOc{)`y{N?d-"
        "!W(fXtBse{xLTT7D~Vs6eC?PXS<^v<Rc($zLNr-5-"
        "ztw5(*FM5l*ifVaMd+BAMk|S3ym}5<89hfdTa2K_9zyQsSG{-"
        "5eEBQC#FzF(v*b==zoGId#T?d>E*^97NXiaHqR#Zd;E?Tdq^QiR3+1%_cHYfK$N9S12H"
        "BUJbB%R6J6u2XWWmna@F(=4$Ef(BlsIk+tP$`&qg5<(Jik80B8z#Ln*P=sAD`f;zM|VX"
        "QaF*pJXD)`{qB`IV{tj)&zssHz!`rhWhQutzS^h#&4Q0A86DNU3%0M=g#KIY1B_`5tx-"
        "({y<&hM@whDanCq>nCO_O>DR-&IuJ+{9vpX-"
        "{V0KX*p_Oe#7y3ql@m1~LT6s+ywp9Ew$HsDo8$`=ARrH$HQZ=tl2uFcsK*;w+%*U9oo-"
        "LLe86;p>vjrALK!s7<A*KD<P!?xSL&fY?gcgzQO`Q35Dl(Eje<XCKZVT|vbrAS~2KiVw"
        "?&cpDWf3gxRReTvfo!!p2^{o_+u&wf9)wyVen1Ma|TgR*H6=LU@9_AO}U;UiDS8M^He_"
        "*Oq62HcMqhBeNNUm{?{lo{PIjApNLY#!2lKISA+(HV552JtLSYL*1WANSB6Z$}F0kxUF"
        "-l35lWI^;^=MDR6vj%s-"
        "n5+(Sf1}rwv;21?Vy8C<zse4_4IuNmn`DsjDy^}3%hr=!YP@iN38>mjXJcFi=W@N1WHP"
        "~DE4vpzUr*!~q9k#(6z7@jeGkUdTy}3DQk<z>0oCbgz&J1ASI)8~D`|3Z;bKy?YzMcBH"
        "gq2LWa$ruaJ`at4xbciW)F~7N7toAGxwtTIZcgPw3F+q-"
        "vTxRuhGhJ#ri>i?d_Gbhx_ab*Gl@c_!_Xf#iIRXMkpS-"
        "H+m9U!}if&dZu@p_yE5aIuNUKrO+8JG_vjKuuEi<*mv$@Qm`I?Zf797zB)JS1FDDmYlW"
        "gKYkuK&%xm>W07$|7UF|==fy2x#<}H7D)PWQ<ri0trAHhreD*lE3*n8R5n;pQsl_qOPG"
        "wMpSmBaq>q=Q&HFa<iDvvOOav;1f67COnraucKk<s7+7>(b)@#9r3ojlUgLaRLv-"
        "%JiyP#@NQjNrf1YKW&e4g(82m1>_*IMkoX9IqNc9<fpx}c`DFWodnBiQ}TIbEwr&?Y{S"
        "CS@h$NMzliPUdn#M`iGiBL0eW*Q%<rJ3G{<;vKdCfQVl5#=;~Oa#*)VTBnJ%QqwC6Sm_"
        "i_r+yp(N{6K%3K(wlh`K_u7#+So#=U3jl;(=6HdxQ&b-"
        "{K2Pj&8+U2()=V$Unn)zg6SZxUFIa}<2T{~Og!wv_T27+<?%DIx?0@S;jhfeT)2ISFjv"
        "jtw}40BK3K>$kQd9lfK}Lx6V!iDA$Bi3p{D=}J4rP`8T~R&Ql9gDg!`p8<xe9EHI-"
        "}9VLTJoM+=otasoHitEIM~CUoEzaxNG{6D$JRNg6m_;UDZ$v>MJ=uJAKuiLaVcj&91Qs"
        "AR4}Ob{#45dIBUU1$;9mn}ek&=BMjZj>3~V}xuW1a>g$@XNTLFq!x0oyj2oL2HyfN$JS"
        "8^LJ5};5g8MT(WKE2azQ{Cm5_XAszfx`4D|R4s%3l&za5s9m-"
        "+rH1#%|E*=I0{e8I0qyoH{8fsKWXMGVuxvW~;FC|_GMP04Y9OZ1j%A|w<!8^^WGz9zXG"
        "hiuNT9^jgic6T^<S|(gdX|e2Uc1+D9$!`Z3nz<R^G~t|0MAXmt7EIYmDbLB3M`p9zH)H"
        "4UJ!gW9xMG-J6E2x<Ck*7`D74`{}b2fM*}TIU}T206OX5H<`3ny|F!1hW-z*Cm-tlqqf"
        "8{7#pkBWxyEtaGT9vjjEowzzqDNoGY;u5>ap@IwyZc_Z0XAoV4zJ_wEh)N(klceo2yA5"
        "7!Mlr1KAPY#O%l1bM>S41w6--"
        ";ZJE8s_UB!hmyjuI{i(L2_G}Jf_B!Y@G;#bE`!y<6#gJ{lT0Ot;CE0#!}(pYJ^LFTH8-"
        "+-"
        "1S)O?oy^<bhgv6LGc1|e8qV>(RO*oiQm*<D3<Yz^Jns$mhp&uH&?C?stsp7R55d3K&Uk"
        "@4IIxb75<4rq*s5k5^<B*1tio9=T56=IC#4jyNIqyg5^$&Y@g4;pSdm0&qaf1#=v2zzX"
        "pneTdkYHrA(-GwG}b4d4y!_Hpe~Vh0yBliIn}hPyhnWzC}k{-"
        "eU*6~&K1rov1GmX0*Eu7Xv?__Ju&o=QdJqG2OIBf38bP}IM9G^!S;cN`T6!I&fnybR2j"
        "A8W`J|7NZMqIXqOztH>~eu#`y*q!O{I|7lkgViE@YDc5b#kO8w<6ES7Tj5Et7jD_?kjM"
        "w94fY?RVly{ENthUo>>crb~rOuZ;H?x4C(_*?A9wFb+$>_DosnR3?okS6(N;2;<RCS;F"
        "e)ztI!p!^?S&fnE{1^fzp6Z;@T>g!yXc9XS&FtvjjD!qao6_fdFKf<(kisYDUN<fy@lF"
        "8wBH?R6To<7yOD>43kW(Ho(U5?GoRD~e3jhqm7Mr`h=tsk-TurOC&Ea7ed=LD9LF7EYM"
        "@Py~)sei-"
        "<V4P9RzE?LCjy=!rg0X3B^`UGiJcy$6ogWsNz|Lkn2F7J~W@~`#*qlnG@nUA8Wn!QkIg"
        ">oyzhBs9iwCN`2;WdDnw4X6W+Cr!=_9FKXGOFWa4AQjjGCL<9S2|mTp!GK4ujRR$D75Z"
        "fc<veLDn`A2KMP8X*bv%fm<Zgc~rHCC+URz`7^{g4Thk~w5eF%behK$j?851!IK~@eX7"
        "4Sv)wj`|HJKtB?5)LrNYN$hj@pn#hj%Bb9~dZ8Scg62jv~p*D)Gggt7bymo=X^8?pV2Q"
        "e3F3y?z|DH3x8q$#`$~z!Azh?i&l(^5C`TRFhosG5xsZ+8IX{NpNJKMa(DtrthgeUaz0"
        "lLoUy=Y<pjZR?6UE2i_64O`Jw}YYX|hYr8E`N%LJbk9v#gowMfp4!IP3!naK7>$}5+3c"
        "YawTGTl~3`<=j{F07%mu1h?JBgV@0{a6S_;Q}zwj_3}P+YQ_k$Y-"
        "L!O|(X!e83#08UvB#SN4fIK0;9#`C~_{R6lg!l0KN$lMH~@!#BUyw0Ah#hG1P#gS|osu"
        "rLl%@szT*-ULM^ds1~OMlCSoIj+^=~v9>_Dy{8wA-"
        "LzNS;MNwSw&qmp*`74JsNh*%#&sIh-vc4b1Udi-"
        "m>*m^u|a(2HmHkZu@nwbkBou!7W{uSfc2{*o?<?f1lIEq8|U+no0!1KvOS0=_?LZZDTv"
        ")KP|1;Dc=k<$1w}orCn>wi?D7c7U3!ip~i0s<z%9m6-"
        "s4qpq+h$Os#lmhIo}Ywk=ScY<>QJ)~mNB)?)#g=4+d=o9csy``76Wuek~kDX&+7qPV2$"
        "f#|WM8}w<tkz-``kS>djmSPfpMT!+Vg-IWJc90#dR$pfwKp(JD3#bj*`nB#M9C8Z&u9_"
        "XdkxyQb074T{BO~gd)b+gRRp}%BG^YphdPm9fqqhHqP!2pXO)!Rd7{`NSw-"
        "F7(HZTj)CjDzt#sYAS9O)h7-#;H5ooG3L3_Dw-"
        "g&gA<Y#`smBL3{$XOd#QW|G}R!y%!@2lH6UVMc&;+@JYk{!+ZioqhL9QY!B4==!92_K("
        "z(z}b^0FJ;yE(|rsDgk0mb9HJdsa;NtG|ll$DhQvFEB=MJ0hGCCbSN6HJxV<tSma0ie="
        "y8m-"
        "Yg8;IFnI9$1O8hYOi{|*OS*O;f`;%&)|UigiqzK`dQd1aED*cr29FIx5YXds6C{b^|yk"
        "Zpc!X!k>QQ>+f0_XFnCXm=n1~<$|@yYB(8EwVQ@xV1Mlf=`1xFQaV-B(*_8WD-DW-"
        "%J7sUmXUrGk564?z2xH-"
        "7XyX&eE0<`@ly9&?dK*wFMloKoS$JCXejQ5DWGt6R7v&swZDgA`-"
        ";;r6E`FfJqXuz*bUWMM*r80JQR#mu$yY=6u61B1Hv#kuR6-"
        "5iA0vTL2#m`rCrp#BI}5=JU{s9XTA4l}NO^*{No$=tvl4}?dzDzn3Q<7GFqAKpQqk6!4"
        "9FV6noMgt-nc1+WJeQ}8V;h-"
        "T68H^BDXS9{qKxho?arx7FV!Qh7UEq(2=<|dfr=Eui#tB2C`K72AUT!h1CgQIvYDM<cm"
        "tta_=fn>b>0CE}~puo_Sn)g4gQ*FzsC@_){?-@JO?Beg-"
        "R~3EvCv)ZbV(X?y7sxf@ea8evR}?v>U(dzq07?tmkDwAPjHmVVww<Xkz<*z0vf@6o#2s"
        "xzh5{tL$h25)tEw~~UXR;e6#fZ8}m5(in8y@4woGbOu{tvYz=+#FaGI>Pcrs-"
        "X3P>rIunqUtmZAC+MC94!<C(PVXlIW_Z4<T%Yn+%dn!I=R*1J%KZRL=D$6xIV^pevEWd"
        "xzDB1E=mO7fvym3W|EX{+`_Z?u4oiDPdqM8&#n`fq#lV{q)o&Rxv^>x?29gtpHg4D+b?"
        "G>MUNd%>%>}S&;<Uz5W^mHrQ`9gW0=*-L?>Zu`W(HH-idFbSF`2mJDuP3d8w^3L$Kj8q"
        "Qb<I`djS{0GWqD>h3_QCYPlph4Pl=qARCAT}KOA`<vIZ?nt*l5m%@*$n{Ke`_7A%{6%0"
        "NRf+ru^oqDs|I40%-or|T=qY-az%M*lTyBO4g83^yA#9wNboK5-"
        "t7vs^6|)1ig!BX_Py=&iU|4oSb{WTFSV3)&)3r|1*h0c5p%!Fm7cg8e%60dYs=Fz>r#a"
        "czlfE)n#!S;&+CQ_Af$mu&O)q&XuU6VH^=Oam8&*Z`jwT1r=#hMd;0F96p?t<pW<Jvjt"
        "mgKLXR=F0Z4|4U&(+iP1MC7U*;Uy^@+9ZFz#)CC`8fQ%<Bu8OZ~0akL;U|4MWqw&#%7M"
        "WL9@bU##nq8KS?cSze$T`KV$9sOm<?OWMZXB)}MNz%&Fe9wsO)d-"
        "7nwa*Mjb$rR<z|6E1*NeN{6rfCi3qP!!AF8r~)RZ*Q>s1zi>%VJjEy&Zp;rW^dPBTTjP"
        "-IV;Wmrf5yGCz%~lYq)+}3~Ex`M=qPoeUf*pQkIdkcv=#SH`aUmN&V#Av<#?3+Q6)UtZ"
        "WARr4aEfdd0W40q1RdLwSkvS(<C<neNm-"
        "8@g1;8OJn2+w*VZx4$f`!WRZT;0c&X`db6?O1)xSn!48ZjrPW+KoD99chQP?9mk3N*%M"
        "p`zKXs+w;T8jT`|p-J79~JYo6Kbu%FbQ8LyeftZI*@-"
        "OW*?96LT@j25XbH%GxK{&D&n{tUkXw;;pGQO6)qpC)Q;NMEUvdWM#A-"
        "q_KBxIJ3E5IJ1<lmGRYxM}7=?wItCkl}b>>~hW0PrKH^Qn|zJ3cV8kUFl>FcOG`10hva"
        "Sw>c*|Q?lnP9mV;%7nl~b8tUsi8z`zaWUuE_+y`%isC0J&&Z0chf6M)yJ>e~IM||(Bl<"
        "l`UocA)KO`ldq`Ye{xHoL#5+hV%rY|SXI4tK55tI!tg22jOTRJSSHRisC<-DzR|np7W-"
        "LM!$A?gn<?OH&5tH?fUMVf}LI3O+V>f?ij*z~5S3EsxX(1*AxNKMj)0XoPd7@mlYNI!J"
        "j$#DoMnpD?{ZEu*Zk-pD{7fg%(~DjXN3D0ctDK$2WldZE6D-"
        "|<K(&j#%y#DlaBS_hU&LqGy4WG)0TI18+IZji2L%&<NttHEV;9=*kF^!&?RU?;Ev^?Xb"
        "Qm@J&L-"
        "En;L&(}A>5TQB#qP7Q1+3U8`bPH<Eu_%YBsCu;LYC~I5*iIV(eyCrxyJUv6hyDP7Pggr"
        "=YlTeh1y0R)g+$efYryFS0}o}5Bm2qNKz+{?e<|`B-f<UDR%T1Sa`>`*-"
        "V<z0WA>?j_XO8*W{dfiWo%TP&sO7>GY8DOIg^BX&Vy{he8nh?41UuX<s~U;&XSJ7g=!~"
        "hkH0gxCDijZ2z*j@aobE1HH>^V+nJ+Xm*LYuvFwvVg3XjxnRU%d{Cdw#=R={2vxl}^J!"
        "zR~Sd775--e~wMxJHwvn@7Tr>zrL$83nxFx7V&5$1VY4t`==%hdp0RGco%{}XKN5|lz3"
        "K}#Ufe~7O_H%g5Dk6G4mg63jV^gvopdl(+$HL2@W%!{OoemieEXsJ(O|M)*r2AuXg_{p"
        ")8rMBs(#5HOOX9vwihQWp^1$VfUV59n-"
        "wMz5Y#^5DKJdH^Tye+0;zxG*(V6FMhWGLzp@q~|I(~N0&Be`IiC;&r*P}4~Q{UOEE{lX"
        "?;g3&O`8*`0JlY1yzxq)~Wc?y#BSujTbNw4sal(iwlT;oy2^!q|>PYjPRtKR~XwHu(NJ"
        "(kx<$vqml#dP4B2!pv9G~Xd&Hd&=!<__D}!RNG@P#CR+7Kcs_d;j32k*&ZX^2#A9d88I"
        "Sj?&3E5H2KY^SrUPcWSSUYW`%fQhi1u_>pn}07<&9kR9R{V4!Odh|>muTedLxLzz$K!<"
        "3C}gm|lix8Z?k8At+80p?P(PLRn$O)ytWP;Z0o!dLFJ_5gGOi(ovw>)no5doQvw7lUu{"
        "8a_tKXvf4}BnXs8-"
        "#rhM^Y({Y4}V#Dla0|f$_K$G{U^VH6d;M9tm5GNIxE6CSu=UYf0pg;lk~}a1Ja38l|E>"
        "?R>VFJHW7RAQ@H)~G+D@37eA^gvfUoUeiy#!jgg)G0!ne$@ig^;(uw^PHBH+p@N^PgU_"
        "2AnkgH5h;k}kXW(o!U_x(kPMchXk)*Y2OmBesiN}~RXafg)?#vooeLAs(|syCl1gN#A^"
        "ZfzL9!;XbmBNeR%@vwkxwC$XGfVvsX5*B7nRpPi;Yyp8K7vUFBSc(_Mk`ttze_V}XOlf"
        "5{7_APVy=iUdI<*Z9hW*Jrxe+%@+ensB8+z(*5V;r}pbqgQ$)-"
        "qk$hBchNrO$izmTfG5cViH_0r%h*~J}UE28NH@>M`_xXh8ss=kA?v+ysttz4mqFTq~mT"
        "ab=$zZfcxjd(z(5{uFqRI%Q}jfCRr3Nl#x0M29;<qM)`YA893E^Gg0q>@;$h<sE{uBo;"
        "V^uSBGQu=e}Uf&ek0Ltidvxe`fiR(#Kg%~qh?HtonGSuIoL3S781>XtQ6ISZwaJ2iQzF"
        "k@;UgO@f_2@RSgldvw@V2(vw^5iQwWr^Ft<_lXA+07{APu#LgH&bBj$K@3Fi4mH8mc>d"
        "ZrBKYGVT+M6S1JWEg!%!KHwSQ9l%!(xHC7)FX1}a#5O9HGWW?;JSLyGlerW2XWlx>vcN"
        "jW*Vt6@z?78oJWpo$R!QHj)#(dI6Z*hrldFNIQFq1n!7<<%Uh5|ICW>92=6pnU+Nx?z$"
        "Q*>}FH%(sb}eU)b7jafX{PUt-xKgi6Pa~5S06+-"
        "%1y1$_+{!^(1qOq55vy1bZUv<`%>4OSf^F{jO4o2k(*7;@>mZ?cY@V~Pv%3%a59d08uQ"
        "+$$_>>gr9RB}QYGaz8_;7s9n=V=fU=ZiL_L9iI8S;QbIM*U_8t1At*~E{*C&O#ob;$7a"
        "f%sCYnqGbC6Z$_rLUO^vE{kymJ-@5=^cB;-VQ{wIzAY-"
        "!zRKMe_`JfHjP{ap`<#QpmfkrNr}wv7$K~iHY{*VKCd;Bno1CVa3yIsMJGJPEYfH3yIE"
        "r0$lj(bStCvte!`0SHN^9K<<(p>>piK0I3Rnv=<$BA?57{lUb~6L`9ffOwlDtZ6NM#aJ"
        "2;Ge>Sz}Hjh3g0X{Gf0F=^%=S_7i$)o1~_n4Qml^^VGBEt3hgy%0`Sx2jj&kwzhIHiN|"
        "rG0mz@bd1iJNV<Wls2AGi{0Pe0x3XK)1Y;M8v>hg4(4<FU0u7-"
        "LxX`k<^l#b%ZV`Is?JW-F&ZhSVqwR<B;`CDa9(cq%NK5^wo<pA-ra4urPdh6As6~)!ZA"
        "SL<UBJKSh?J<0mLtsLa2>kjo~$0G4@kVa8=aAp!SLv1mNC*5wj}?YTOZitnCZOaxCLwB"
        "EzWRbabO{8rftG0>|4EcH9w9LGlep6sgwwP#^Th|a+<TIC5}u((3lI)H~|=}FTkcz*nf"
        "#M$Kn28xS6#ey`1S_og{@06HX|tlqFIf&j`nq%q4hjpq@GfZzXTD0_HyMD0@rlEBSFx("
        "AexJRusa?N^cEE*Ysu5Q7%^hLy>cjS<GHdkLG^3dx#%R(OiKiQx1KS{)?=Gty0y%cSj{"
        "%(8oiIumj{L0khP;NLkL*Ws5>is)b7X-"
        "f|adWtxLJ_**4^vlODm!E5obW3*uRwHH#=5&6D4K^O6#NNnJ6jaA@MOe{M_>>-"
        "?Iy2_`~A#*?2jGM!FdIYj4&wOr__uZnZ)&SPgZANe9km6L<SPR3l_Q|zNplMcz^0(UAe"
        "2)G^Imo;~EmMH+w9Q=aESxnG3^p4o-"
        "{_R+w3JAtJd>1Nl#NmRFojekZ`JW)$;>EtKBgVJN?QiD2X;tvY(xDWI29E)47xCIM*<F"
        "0{Ch`sL`680JL!vOw@P`O$E}h(#wYJua)wNB$N9BD=lq152I94ELP6DK-rAlEhr8}*>s"
        "VRX#7vf$+!JNv(z@V@+`;s>`Wfw}cTKvHJ=A;EoX1utCGDT3<BsRtVm#G4LSJv(v6}&#"
        "`OQ8v+Y&R?HAQP>L^~7h6|3<=%giX|II(L<h_#&{3{HfnGlysErXrSQXJz%;{Yft??TB"
        "6>#Mx@*aNvrzgM6fo;p>Q^9FT5Boe^e%>bCF3NN+l~h%Ko^2R9+bw8VU3dxfSsuP}w+X"
        "eHgdQpQR=x=R^+gp68~i~n(?Le7~c9V4}12O`Qhnfdg&Q&RxR)y`|T&1zDGu*PO@`bzE"
        "tCq`WtOLA-dLFSB<7_nUR17(Kxw|#>;LCo-Pa{SaFct8r0mhhL<)i%Ry2!5-pK_js-"
        "O*G4~Ir;);6WSapfeEy<<zM_mohrAM{1LC}yvUkh4PxHNi=q`$ArK7<GNowTmTYCV^Q+"
        "K_X%7~|rNFK<^F9)*$M)JWz-KdeqS@wD=S8#%$#S%FCmg3fizu?^rvkY$T2&Gdjwp?pj"
        "_?sEAqMhWM>oA`<dcYXbVp1N_9eQd%)$NjILmeO9*F@fQ|pJ^0wK21mJGcHoohU>zXO-"
        "aVWWalIcx<fMHg{vGmnEkM&-"
        "a1+Y)~U4wldR_G+!8yXwEq5VZr_F=vbTm3(z9PVInZksy8u?7tx<`8tZpCm!H=2?x`);"
        "wIWh57eHlPa=lYR{1QlY7u=uInG~o_YbaO-V(?9N|=4J-nsJ$C-"
        "aB%lO@&`Vm8aZq3q_Wz_)k<9PeMw6u=Y07ZHkF`pIes_z?31UryR#OQLtUnT|iKLi@om"
        "7^=-"
        "eDST7@op&)iz}a1`i?P;~P~k7MgG=WIYF0CmbmMF3%OsZ!*%s`%R6TsPs~MD~53qM;Z`"
        "U_pxH6Ue6K=7OG}Uxy<xvAk@-"
        "1**i1~{PC54nCj<xg}TC1IN?{)>)Vq!AijdKtPe@E?B5ShX6G%q{5GD=o6(J$WMDhaXR"
        "pUg3qfv80I>8K83qR+<71<SedzINoOJTIob5O2&fk9vA%<~XGK-_R{*rfVE9oK|T?Tz%"
        "<aM5NT3WF&n_I_Y}uSR;JLVcU0_8v`A{J+U|a22Z=Iq?F?3X&sby>;Z5+Pzx{C4qBHWu"
        "CiYVlilhsJwY!l?vP#^!`arH$-"
        "d&B^HV`Q7YW*__4Fk~$4kvDRrj6_R+YlRsrU<8X*{7#0|T?|xHNN4KN$|Qk1J#GILAPK"
        "AX{Be$UJ5=l}Gw2*+MA~jwqM;Yp8QfZGEa*Nq=pOf<r@dxR$zK^hK^@7omc*oUbz5nvB"
        "SN3m>BkW+l!B#^@D!AQv!)gXi}4{-"
        "1t^m5Pl^0U=GvPjK4zRQwCKG{**J`mf=?{oU1z`Wg~T`*N+6MDDxgs8~yL;uB~xSC&b`"
        "S=wJag907(W$;Ss12v4RZG@9+uu4>M@>U29c=%1?Wrvh|N>NCgh?VAFJVGUumawGyj;8"
        "tdX04@_?2$3GwQiQ#+G4(&e5dvziOG1T?aDez+FFw=|FC~RiZjI~F$G|m{JyFvGvqAxi"
        "o2Qlmu`mmh%Ixbzn1?Nr_$k$l)!%6+qo`fqw{=zf<=TjmR^`|>#PDv>0kY`0jq6_9HS+"
        "`;`%={MVdsnlG>=K+6!-XPqppd@xmRX*OaSkVOfShRBJ|FZHfoWl^C-"
        "ZIYA%$^7J&)iD_<@HybhS)Qiq%jtPNvMtz~KWi%b8Po?vS3w#3ul=;GVU^h?t(&Yl^KX"
        "ySzMQws`ORg=Nu0yUE#b-"
        "Q65CuDbu$5>%!>uh67AkLb!TrT?&RQhLW4$Hpcl}TokagnW5R)B1Kda}n`k6Ih{d)W9N"
        "6&A5g?YwaGOPl;>OJk)#BE`t#W-"
        "i4Wl~^}M8uwSkaZ62CtcyvNG~}&f6lTwtzoio!BzoG0z6vinusIVCdLi^Y2ceB82R0oV"
        "3KPz|0m?Xh)m&bda5^?epQd6INN4_I`=H+OF-"
        "s4Mg)9=E0|B<3+5LMMuknUd%t*An{TV_JLe0<#bre+rvfz<y1m2Eb?;YTAiq!x9+8xcg"
        "{gJ<V$6yN7t<f+(=RUPn&`L>YpG?}*3!|KAm@E7ic7K|5Q*^OO-mtR5-"
        "lml8o}_g{>C!Lcw-"
        "$!&XJqKKjs#7lA|a1px?stebvm7;Rg8!UdN*mwwIM6a^`~i&e`TGFgZI3t_1sym#9L_M"
        "7A-"
        "VtFkawn<zCBZ$;~yTdKd5Jn6YvSX<y#nAciy(v<C_G}kfyXx5+)(psb7z!T}F@kpLwG`"
        "7EhH>rmiO-"
        "$f48S>M$QMXf8ooTG|9n%n7DP~b>9I3<S={|ZA^q|YVIck*SoxZ@Rg!;2_C_onZ*D+nC"
        "MiSPV8I9m{Gsq0lAEq2+AUPrywXN{i2y`I#z*3MAsKDj~`Wp+Ss!{>?ci^n$YiblNASL"
        "7+WhC)p=D)uE_Ck9-j)ku6F#zmf87YBlPwm<oW3<v+-"
        "YlNA6*Eu!Etq)n;Dzi3(sj7sTnu_TGu0G_sJ~Jw=i2p2u72*P*x_^q(v+I%SM0gIa^Ua"
        "mf3?Zd5#Mt%$QT6n`7oN`43SQGftW|yN~aY`Ybh4Ot3YGhcytuU3tNRUTt99EXi0X_U8"
        "ogWt1|c$?8+`-"
        "*DI;$I_M#NWv&q5yG_z<m>;V=<5nxLNf*y*cz~Wp2VpCjCw;+P<%ZuS56q|8Ldpitfk%"
        "TvWQJj7a<p6+<|-"
        ";}^Or}T)D%?DTf(4di02y^#jb&4<hDY8b_jn8?Bk~U=9?Q~yrnSNs5S++q1`@9e=gKfu"
        "An}AwntY?d@kivY7HX5=5$|#CI{dsx*k>p%d|dOMd3Adf%4ij03ko;e+<fyK43AinBN?"
        "Is9(4!EkJzKVDT_siQZ}1WGCvNO>qpeRe+ke3*Q$&aNWM$)|lp!JTwDMz^Bz5`v{>Vm!"
        "wBY>1<c&S$?*@Pz#XV{4@BTwieuq*WZ#90%fU{uLnw#9k?Ttt6uOIRMTK@|KqF@U?FYB"
        "TvUD=X**u4!LW);K$pCKp%#jt-{Ko(6amkbv$ogvrb4{h7km&H#}2z6)S-"
        "c_Xu%CvlQQ0RY!|QuK(iF8z(H{a>`$AhyX2!O|DxmS6EM%4Oy|(8w*PRd;6a^~<0=9nx"
        "Tsc$EaG?^>uHTvkqi78lJ1+%&hoC8k4QJbA+HKUX_y2&#VG)%l+B#mK1ndha`=*)2ArS"
        "`aC@(ibD)GUmM&6{2=%z{!fHL6sm`v3nlML+BEz*Oj!nV)wQX>`x>O~~H?%-;pjTjl-q"
        "rsfKUZrYe<C%RK_rrt0qyB<VZ8f}&U5$FDPX@8B<;y+gBr`jm}YWYQW#031sog`3Ti4D"
        "oZVhXWB`c1<SR}N3KG{2U-"
        "4e%ocwuVIYE37_YZLYucEUIlHzLHFzzmkFSfoTea?AK&+IPl?ko`8-"
        "Q6ufaDoQ6Wp(6e&*1J3FTnx?2oN-"
        "A2>#9YWBzp2ba$QZ=f1D2x~kh=IdGGo%vg+GICBST;I4eR70gHiOZ=d7A&T{vZd}z?)U"
        "(|BnZEKb^VKwdwU*&O<u{dzy0i1J(pA!2ni)s)=`OBU%%kR+6~zmD+4de@%6e#XY<OHw"
        "yB%JuW!j*ER<!oXKZ!7=!$%(Gc9Zt5FUC-"
        "{SgmJA?I&;se@e=VhCIe<;Jzrc8?|wNS<vbW15`k4m4}RN+96)kHkRFpmi|Ca7{QCvO$"
        "nu-IolFTg30z1I|^wJ*}tPTt&Eo8TjGH+fe_r<?nXs*q2SLhCvL9}rR|{~jCS-"
        "4JMMaq{xu7cMe2<@B66qRF+O^KCm+}*b((K?y^&LJXXI41xdoclvl{6}MwQ@KUplw~Yp"
        "`1kQknJw(rGJ~IM`K&RWoj~G7wZ_gR|q-"
        "d*0Iicp+NLKBDXyZy^HSJ0~lLj>b*tT5T(R-"
        "Du?XkOb)<wOxf=+wl~&z#qo$;L*6HEQKv!L%l~Ga=%ccUDF^+jaU7_p<-"
        "m17!ApxzBo#sivxIUFq&t^R`s`rqV7pJ-"
        "g}cQ;yQ+Tipbo!8mmte(0jP9zvC3N0V>(Hl5oWW{anlGRh4e5WfpQiLit1UJssUOFXC#"
        "!>bxYo6PJdjG3u<W{|)StcOfyWqw@>CD^Bupj!UA9YHE!@r6t)?75)FSu+E_dNJq=Wj%"
        "|OsZLR{FUcyN}*nF=#T7Sblxq;qrra*DeDswfQA}wJ!yb|?fbJM_o@Rc!npc%PJf7grP"
        "8_jZm!rOv1edYYGjV<^uzR4I@`UnqGi*T5-"
        "(;zLtss#rU<sFvtmwXhOsAN%=oYYp@|JV*|nsb1-"
        "h|eZ$qWjr(GS_RuClwXitD&mck{lk$E(53y`WL#{2RRb-TkiyO3U0~=+N+S)P~30_W|N"
        "WdnTDZfzN4&TY;|L%V<Zn6x%oc5hRwoBtRT%WH;YDAPUkT0%*e2q>$_MHeFSB)g~sPHl"
        "`Kr^@qMIqVuHCf<s)JKWAu>xtgqN7@G3YqYPEsYAsh+IcJ0BLjtZ%dw2v|rr;@yG$m3i"
        "}-"
        "&kollRS0h%orW$COhj9=%uks^&ur$m~f<zF<;1;xC{Lz?x`ZsRb0#}!rze&GR*%Pugls"
        "`;&c`H%sE&iqjrMJ6&|T+FYj0~OP<sf;W}S|-x@msdzYCuatt>_-"
        "=Vx`ir57C;)1+}T8W%SKJ2#|kp}b}eM2Uz;;IER?8~4epMj2f_Ucb;UEB=bme$4-"
        "RYR4-"
        "wvLIl$Mi0`UiFeQa5??eC@hE$i)qMI$g#7zzwl9{zE})X`3q|SeGok&r6SpCE@p050Oi"
        "45;X~{ge{O3fIZlVmf$A?hm29UQtiPZoy-"
        "E9_E;@zP4|!Kt=p15;+dJN?_A*bxO*zi=(<Q2zD2{@nqi3t0hlcZCR0DdH*MqB3gY-ZY"
        "^bCz$2F+;tuCMg1$_-"
        "0|6_`nC$VjvnRgbBuH`AtI8cky23@WFqvVdt_eTM%H5;hz2)m})08Sc8cR&cU<#<SzH#"
        "wRhEcJxN767sw07Z1&aaG7Vx4P>!u?cK}wp&*+tEOVi{XE;?&D;7S=OSna1PjmXN7Vw6"
        "Zp=IS<c@-"
        "M)ZxBQJo5grdvWRZ6wZL{5lQ}EUgie5Dd4S!5@$fhF)S37@`AqhsU7j4gzt?FrM2A!B("
        "Z%AO>Kkg&W2y>VpigB<R@u=-RpbwN9rD0)TxQ@t>Y-"
        "6VwhT@&uK5e$+({!`i5?$(<>!pEB2(>)TFiQy^^xC*R2yhnb1`a4FWJ7OF4x<^PVH)=H"
        "^n&TJPOHHN%taG3A4Yk#5yUOsP`xlEPVz3W$hW^7wvn!2k8#j&P(Yjt`R(^|A#6?_F85"
        "A9pJxU;rJucW{rY!9FfIIZ`{>A(eQ;mbygIA%MNsJ#u{>$>^FO>I=BbqG_pH#kb};$!A"
        "0&tXbKPG;rK3k8Kd-Fce3%;tPhoVWl=#UZ|Q56Oi6=7A|Rf#C1$ecuwxQ1`O!BC?#rLp"
        "Q0p>I*2}!7XiFXCe(HBw4U91P*s(luwON|K#4=FV)lrSqspOFwj~kSI5&e_?LXR5D@de"
        "{g^p5Y_Rg(@iMlh<jLm2s$?bA+Dl}vO=d_;W_O`?A_+S0;mgfU&u7m>P{JKlT8D2Zz7M"
        "7hqGqb{jy>M<&B%~HjjP4r$UtX!%i^b^gTZCtZl(|HH8woZh%{@;R&p{1;Yd)xa#EB|@"
        "deHeqJF$1~PL@OuE_XXqunMjA=MzL+IYw^9!lJEl$kXfn?pJTJpis^n_PhFKk8RB!%n7"
        "XK;Dp;3|Ix;2Wxs}aKRfBaCh~y4(Oh;NbjG~^Ju+g>9m6vTno8%|Lc~8{_+4w(Xr2RP_"
        "sJ_ygbQ11^chNf%TUA}3AlzHlUyDpeoA3#J4Za&SU5(Lw@sh9NckP3W-"
        "eMbE<mY^~M5Tms{55tMn^_L4g|Sti@C~qXnTNzU?+9mvl?Lf@PsTbrRE$6i>2^5b{e>="
        "))68%-I5-"
        "@i63bwKb0~VF2GR9q5yxvIA9@wFg2m90xSYzbhQ;5rZ$YVnwNTqt*en^_#p<G~`zzpr="
        "&hLT>Mn-"
        "q|H%#D^A3fcVDXjutWjDw^PIFit~7SnyNo*YL^@BcV|%kYikGoNT++<Gt0ZoyJVq)0S<"
        "iCTSLx)4vkRP+2jPwFh(j6MV5;{YaTRvL<G4S>b!wv1u)w;4bJ7y%D!QqzT6Mh>NHX5V"
        "20<&a-O5UPM<@B)x-"
        "QXHsS8v+9Ohdu()9));&^m3+*5WS|M3P^7xb8&fa2~y@O^I=BOo!}nbldR()n_>y^e7W"
        "p2++#*m)97CJ&8r>U5x>nPJ50>pq9M+c-"
        "}P1s!CV!!nl{!$dL%KA1FhJodbINV!n|CVHATSz%h$Ri69#ciLU$lhgF{Qe{ORIn|sQS"
        "WmEu2)@9R*a&+<A~z4jRm8uDlaPa#_a8T7`CM8c{%@mNuq2&M8selBr_qzQ@E)fBBRxZ"
        "X(iAT@&fqjz277QP(+1g9E7611jT%5_d1t^^QA|xzGO?-"
        "p3jL{5&EW{TszMxF<LCvpnCGDBY916*<J5W>!8}kV=`QZUI+}|mxNvB42GZs-"
        "9=#_&%w@h6>1XVF;5JS%g5qy$uGtWOkfqoJa^IK{H%ESjVrV~2vo#B~-"
        "+T`EJet667=wAhDlV>*yy}wkXZ(q`V=l76w}eg6g8r@ILR6kB(3{TpcL+R32gLwmje8N"
        "qr_V%5y1p@*4G89Tj#IU^)pTse>*Yoyo$s90puT;i?}={=o`t)sSy^LZE1>eIje3R!S`"
        "N$N8hHQHiseON)o;mN)#BNuz(e%}HS#p2KG-7fGB5g7udZ^3Q`%CFO`-"
        "G;b%@kbwG@y#jM~<aRqizz70?z&$^U$D));59phhGfh_b9qx|qC1rH#_~ozCR#jVG{x6"
        "_O8NV@!SO2>yUhqzU>PW~g=YJ3EA0gO}}$X(sAq<>JL%)%hX(5&g#}scp2WO3Qd4rqaU"
        "tg}Mi2)k$1imsD+x(mWYzx;*YXzSU-"
        "a)eHKoMS&+Yn;HsR9olHD40_g?Zo5sUWTcA{p{*O?IOqHdR7S^We*F)9<!tK$<7W%x`1"
        "DaY6Y7cjw1lY711!s(D0<Tow6~~Y{f*x6;l2Wzna^dsM?otU8#+?yfU4GBD_SD4D80@E"
        "-J^?Bk7s|Nl)Jl%BR?{Gn_K*aomEgeiOI|g+19`62=44I#7glGWT_DjC9J<`esH@tlAL"
        "NtwWDkZzJzv*&M;JU)dvEPP&+-"
        "&HJR3z|A_34a(tP0pNK}arP^Sc{nd7RhWyK#N{abQqHeAO^Z=U?GPTJ@DNhqsh29l|C`"
        "Zv|gc?uA!Y1Ph=@!+NRpT37-"
        ")SF~SG7jb>CJ5a1(wi0bRGTE_)jLO9@^z;gVuQ~z+C@9y-"
        "8Gs1b&3(HBReh!EgxoH}$vI7VK18Bf8U(oSB!UJGjNzBzo93(POSP>;~*o|DmfqK47Ae"
        "DnD)Od<lJYQ_|GD34L%*^n`O30fV57Re?PxOGxt#sa9S38>&KYqJ36twaVWQ|A71|7VT"
        "1TqNU#NcCf_&_#SH_e>0z`X}+r=UYaPHh_86F?1vxor&eA^mTXPCCgeAp_`_%=RfRN9?"
        "PV1wrByT?gt{A=Q#{eUV01AX;G=4pT4ElyJJkk%2YW93%{D@n$Dd(<>uQMcUZ}=$2|5N"
        "xSdyccr<;z`v&{BfL+$t%Y@N1|BCJf2A4<@PvKIf>nPoMIe(hy?yW>?>OJ|#eU9RU@$I"
        "Zw7`Pj>|S*49e;v8|<OfpuLK^t*XPa6K$XsP1$P`F~`m0NW|+j5MM^3R3uP}KOX+6J9R"
        "Uy#R)ig>rY1Fd*OAc2*qRrPuEOvrz<T5hkTyYV49z4|R)AB}aN$~=P0SPlJM;=ZTfGOn"
        "AA%}L&B^cQP7{gVf^6Q0SVkPZDrwfJHzAk%GyplY>d%CA>ClW3X>sH?OXDuGnMPH*9s#"
        "6zlTuNv$N;&yluyGNIKD~VlFLwnx_G6g*TR2EMLaPXAUtKoxhj(P}rgBMApuWE2MPT@I"
        "l=Y(bWhxZ2zv+9GEV*(@TZ5~A*qDaR*F_9*l@$lKWK?kTO{`T&Njwo3*@}}9?=0vvxGr"
        ")}+xC5d4<To}UqdaWIf2f&8#}tqHpgN-"
        "x>ORzg+PsU(bSA4SYLjI;2g<MZO!K06Mc0avG9J%VEuAkCes_1b6|i&F&HT&rpZW(n_!"
        "gq__R^@QNUm6sc89fOm8%9HEc4SOvnE@|s-=ZNRY%F-"
        "Wf(}SK$W<z)~k$#s!8l)$9KM)wp8Er4SC<aO0K1AjZu1(Zfp#drPH6O@w6su!{YELy@C"
        "9sDg|cQYseh-"
        "h=e(?s!%8VtNw!i^4|!=nd3raybszzhX3f!Y9Rvd9p4VhZck#PO{ck^ol_0TP2>CaLz+"
        "a)B&%SH{U@spf9&65l*2J>4)hX-bX7IM?4u>=W}cK&GJiIjsL?!|?i!yzEtj_ljIx}@d"
        "Y%v%YX9yTVr)pr;oiy8pt@@2PSJnp_vArnQYqZ0^Fr+u>xhRvF%QwA^p^Uz;eZbMq3%x"
        "F;1%q$Zsxddo~G}d4RoTYz*C%uz%S;Tf9oc4uPWfa$_ATV@CDgRcaD#j%e_}K($Q13O*"
        "S--296rx+EQ<gN8IZ?>V8GJr=V+a#zQh!judU_KJgh{BSUaubs6tN7w}c|!ZV6>7jb9}"
        "sbzhWRh<~3$T;;4|7JwFv9U66QREg6aXH%(Uyz=_m$LHt>$|IX+LBm!>|YT0VayUg2_j"
        "m!?y|!C7^GVLpuCdul5GsXj`k$YCry~5>sVt{*|$!bIGI<n*N?yA8ZR24JTyP8Ou~)M+"
        "zS3m<LFd2O1WSXnvDu-1Ucvu*iE|WcwX2)1jjnp$NBIF-9FG*zs74qyx*L*XS-E12lg-"
        "EbFGzTA$2FxK-oehJCL6e^~fe2v?=#@DCv7+#%nv-rV3ia>ACbd^osKe?vN#6b;!AX7}"
        "vtR?3UPza^MI4TJjFDK^^m@)y9<%)|-"
        "E#3I1lD7ygOx2l_>3k4;W*s{3qeZXWfHqV*uJs?3VPF@Hfm!75GL>xn!KtyMmJAo$Iyg"
        "8s=`?x>nn#nnRez}4jd7%qIlu4uVrxRdics+qBhHZ@9;aYii6<B3|rZz2C4sR$vsKdKs"
        "dXe7}_?!(4BD~9J3Gi-"
        "m6ynGfetIJv~<aqaCQ9E`PoaWWNb73XNytTE;o{#VG^m6+&xZ4GO==!)Z&jvra4?|P$M"
        "_N7jyK$76YM6<5DJW}vh4VZwnt<G}!*&k0lCyM0nga2n8S4YhQE9~WBKRd_xMgroE0;)"
        "6acH|aJ3Wf*<?C4u-"
        "p%C`%gmu<if$@rLMK%=y{brtX7Z2FRml;|PX_7Z)(Uc7G=rjvZaU2$`YCTL3(-"
        "p*@*(Txrs?=JWQr{N3)~2<lJWSDtWtrIA=|v{BccxOZw$sWgWX(Ppbxzd*L@THz?rd}^"
        "wMwb3&dh;t$(apgRetf;i<P%$U`^Fps%*|(Q!vL_3j0m4uDo=tsjoAp7*#-"
        "f(!e6B}qC<!q0tqt<J=$7QztY7s!&aD2^^O;_MzgOWoDKq8NCrj(KKAde8vUEm#}A8SB"
        "U*Qc<lG0qHl+8;N`dZ6n(1);c%c;D3?!IApc)!M|Xgn&Z9fdvBalTSYi28kj(u%Xa!>M"
        "6y3<#L~l%Gh;F&c_p19TdVu1gRBJ4$SpEh?4x;L1fF4}*k-"
        "G0@+}=q2IxDY9Bx&u8GHy<Hyav5Y-"
        "izz{>(CXUfW|wP3|@Ju}|WMtOKBnz+(Kv_m=&SzEER%Ep5@8a;q=SbuhR9-"
        "b)oIWf<xas_9OqZ&(*IncL_;nbm_2p{U9T5$;LaOf907jgh1SBuB52#jVM>k>ejxLf6G"
        "HsE7TKnnOOpEhvbGst1`P{Uz{H)P_BR8ln_S<AqGdYZ{-SiJE8iFf&9o9?)})cB-"
        "#$G9Ir4iVl(X3c5(dKs-"
        "5Uj`R$5Ur<%iHnlkT0ckPLc$Lz_)VjUv3M4|kv`qWo+7<kZte{0irhhofN7td|>K@$#a"
        "qgR>cpzMk^1LyA*fl?ZzN;c~osOd`cTT6n$bagc_)hkS8s3&xK5Vm&Gh)7!H_d^*T&h6"
        "&KVl?wcYDoNzFn|d7NnzM9>{6*eA+iu(zp-"
        "9#7O!oCe0R(@}Z&vtJO4{xsu;y>*MCzeuC%n3G$Ivt{c!$?9g+(B)&9_6HVY2AF7IFwo"
        "5p|_l5eZiHOk)9Gm!Ee{HqZd?&hi!;od&Hj1f@dXjUp@Y{+f)-"
        "o%_TsGSCNw6_vhVB!&mQ_bIGRyH<B|tfH%n@rGqpP9@$`yukoaJ5o(eMj2CJ`zbpMYDm"
        "7{semD$>)>R}#<gSC6&H*|9_xgkJm>Dg$x6n8&+m1m7&0``eLTig|7Lt{jEii<#CGBUb"
        "ewsjgYn7MaV82@I!uJh`kRWR*IOr^Zwx9e7Qc1VLL`#2|PmSIJtWw6lnqrrM(~6^B$8@"
        "*Rr8MW7Ni3D$8;VVB`t_+0s~gEFtkR9o>*J<=RvzV>ky21|TQW{P3(zpM!v`QfCshE8Y"
        "ot?O|YR4-gSu^BDtIgT&y+GN(2--FZ1QU66KPV-"
        "Q|?;m>Fo{w~b^G012ZUvwL^kIWVJ;%@F3M{tHgEq67$16^;Uhtp_rkkX)erL}vH^`ZCr"
        "mK;XFxD)^52|V8zFZ*oc^{f{`3zOxd?s7ltNGgpDnMHnPHQF1fcL)guJu+b3Hm0f(V%!"
        "LNsQ}AUE(2`XZIK@&}qX`lf`1X7imBDcc%?-"
        "PTWD&qF!eV%?1g9bg?cqKBfR#Dj6!QS6T(wGWQ%^pP1nHH4}I6AvMvnUez@_s7_Hm%`U"
        "o+!{fWHXW80`!OjNwtE*T{KG(181{vxp5?Baa_Kd6N{F**b{zv=4-"
        "nb3UCeD|#qn=}a!VUQrz6saCgP~?{mD!K%A(L!{^b(faA4i5bABbYGz+c{<!)k2i(%Fq"
        "4Amq}lZE=@<y?hnb9_J+ahFSKtsuF!6BLcG>MZCrEefNEMw5uzWRA=Y_??(}j70XU$$0"
        "2+{<sur-Gd^JlWaww2D9uMFbLlW_FOC1%t61%AHq;l7BIR|Gn$0H~#nu$n<>64(dHh1v"
        "l?k6!m>K6P!i0{1@tNCrebLKo<R2B|g1oXC1lcTw{B>1B+R42G#<58-"
        "KYc1W%~$JBu9Qp!z2h=)KDC5iMZ3}DknQE#lF0X(g&a>=6}`sj82<~oAx4;I?0v~(Fw{"
        "9Vl7F+s(TTb!Eys(hRDYkuO1wM%3hTsJ<-"
        ")(qk{)6WaUA7?(r?j*fj9KK^;C^@Y*10;yF0^GjK4ueWn;+c`=TzIThilk8T)(OM>TRd"
        "jN*{X`8&?*E2KHt$T9zUR>qL_i^gaDgKWfA&5_O=x_ecXk>OZ^U-"
        "AWxOxZs0SdBF&>q9V}ZdOD6NjOfuPG2U9;e+~&qQ=EglH7?tYlV@2#CB9Ou>^hZTS5yd"
        "Li0OZx-Us$4)P8C2KPLZNiCWaHHp;Q=lgfd(T=|(yUCx#I8q;-"
        "p$YN>X+ynGz`mGo^>5=l?LPF#SB^AJooqEPmV-RvzZ(f=S5|_zN3#`T)71&6p?^~`=%Q"
        "LlrpYCm8>_4oBRX*bT*_K*`ZK<oaV&)oq)i!x%J%FK>mg*7d4v{;&%kTNSG^9FJC=Ehu"
        "o2`6o@5`Wj#mDQNV6mP$Fo@X6(#LMaEri3N2YH{pigvfy2nT8GoUJi=dT#XHD7HlHfsq"
        "_wSJ^rus5A07hC6IkEj1@c-"
        "*ht8@$tCzFJ+iC3lMd;SJG$kS0bCT;Bh{tV%zSf1Pf!Pu*t|U^Kd=E3lsM)OhT;8favu"
        "INsnkBvNZ{e8q5778O>jfQz2`hPS)Bgs)`mbdp1)uu&U!%O&34`iyO>c*Ydu4m_h@nN3"
        "wDx441FxM#o&&t79jRwdUkc3-6#yFG{C7e?)4^;cs*tw!n_HPVr{o320{sD~`-"
        "KNxo*WW@jI8gPofakarJ;84>=Czx)w7f&1~bv5-"
        "(QP&gs555FN^(4`VwBws%H|X@t((0l09c<P{+*dzf6CB{{L^mfm%q#4e`KNy-jpUzLar"
        "3cSP0Hf`=u~xruA-|$*LZ-"
        "@H#58SGcM*FCgOA*V*(iqpMn`Qm8^9&hn?1&%&UBEtc7l{GZ653RUNCQyIaUtEjmH$mu"
        "F#yJSW@hM`p|PPbp2Eoda$0CKVI-ivJT+jRy%1x{xiV`S=a;G}L52$BfImLfgcI*^co0"
        "=4WV4bD*~Hv#Mw{Ko{b}MQL`1F2{9ft^lFA?TK`3R2?>4M6vC-"
        "J9#g2FIz1#MWPqEis{dAh*r}xMK)ALMSCJd8PY&C@{M)oSI==jxkDMTrF{!*`4dahXqH"
        "OOGYfZDxvgrjg|~!+_~-bM+F{<OGvJOR7I}ORbQ#ltMJ%T`7j8}R!CNcE<u{}0P3-"
        "htRdHg!eH5{YJEWW#C<jRnrfLK6G?#v2-"
        "NGN_5mwos$K0X5X5B`Uy#GTr^g3&J>?1Ld)JuA8o??PtQny^?Ws1Ir52{j*2}U6!*<Zx"
        "wgZ4&o@*GB`)X`f_1<fK#iu#a<9JscwWODm(liCLQ59$Zu;XJ2#TpS`pL`QZ}rkUw%7C"
        "H(WmDsr;{zT?k?hEC?27N2bj<@e_Zm#8H)TH#h${8`iJ%nz|91f#>5n#qWvclYV#5xk?"
        "OrxvCA8^Aw1xxU2bW&B}b7-"
        "_{r?~4ajVCxpkVM^@7BfFn4?VzNs%Kd%jAGDLy(DL{rs^>M!mVXfdcxH5fONrJ#YC!jj"
        "y8%{tRP*_Ka(W2H!yd@!>s2<g@k={6q^@YT_MsmJ)mlvFIZcAIi?>Sqt?Q6_!0dR{ua~"
        "IpN-E#J&@w9JRgi^D6d&C*uZRM7Ntc|y7h=35hiR$M^!l4qJ9dNRJoyXN-"
        "`Xw|Kt6w`Z(M6T`bbNV!Cv!_XDy8PQn*{&HC(|>z#oLC+?(Ey&GYL|5%7*k}Zke>>7<m"
        "R_GsUq>E%NNkgrT(oitvcO69}G*CjcuuVaWQ5{h;u8LX5T!I3sE<dkMqHVT5oAW_gT}n"
        "FDT=xgr+u0kGcL&F0yKKa|ipKOKd!a^?JaU_HQl1aojvFcLp(MTP3V2J0@@EvfEwbsH="
        "7L=V!HptmTQ!qTpdWD&TOQabyH)NJJqfkc*ZprCjd2RD6?|)inWmXVI*1Kw8xO?4qzS&"
        "+Xb(TZ`>DCEDBmaYJA6@<R5-"
        "ma2Y4g(b0d#(_&(BxIsx?(4gD438wg4dxw<=D;s9MHUZMOVUVi~MD~0zvlIdD21)U;a>"
        "<-k8^icJ6VHg<t-<0^8&Z(%YX#^&_qv>W?O5dwOszBx?vWYCz3G^^OE!wI!iK9g-"
        "G^e{o1w97u@@$WIEE~Wjej%eO?XGsxZNA$gFM6Fd)9CEJXxtTTAj(@As_|}mo>4}nlV-"
        "MFXt`<vKVf385Ops)=sTd&aDs6+Jx<<@U2l(rXDT<{OlQF}<ADAmR{OGJ65m#S^S0)B#"
        "WCLpddA<CHb)Qq8#5C#+j~Z+y&>~Uw$|)C4OMt$!=L)Iiozh%9L(JThVw149=;j6^UBs"
        "y_(c-h7UhQ%V!M$JqoF9|z#B46HI6vZTi?{oZ^qA#mvp!F)~H4*!a?McPxJ<_!%-"
        "e3={WoKlqk;|)}A(yK%(gqc~7M}o{Lv}7S9YdUstsSSGDp(KlVg@cXU+)jK>Lm%`svsy"
        "1~cN-"
        "`ID39A5J2XpE8D?7+6W7C`nYP4FDDPj}J{%q?gbFYVoFd?%yOSAEA=ijTobWK&)I&oig"
        "l>&8s>O2}pXVg2bb+*4Iy;|xrZZP}_&w=Yu<tlJ^8>dSLMxxgvMpsYLAZD-+-"
        "r{#6`qD8#P(1aC+0N-"
        "JKgq$iIo%9qy5n?bM=%|RoakOJK+o(5^yLf~CVZF7t!=4Imt12lRN>~FvTP0cBjOU~`X"
        ")p3cW~x7}r=kb>Ro$n%p$#jeW}2XUBA?X_{JcL~V2skuQKYV<C&z3M2c2>BH9e9w-"
        "4y;=kY8+5t7rv18}~Arke^h0_!}m|Hv1v+k9z2@iXPC;`h!X&8Aek`4_1K^xVMXy&uw)"
        "Qb3(SqNmEr7R_MC=hFFT$>%#7P^oBgaK05dM^2(Xks)%3sui`&?$~s~%9&72JQ2|y9VR"
        "sSe6|<5S@@7Z5cq84@xZt}DFP*z!6wfR(i%z18oe|DLzP2hi+7maFVY$b6>#Ux6Huwc*"
        "h5Y{*bmUibR4B7nhdeensVD5}hrb1^VTE9txt8TpNseUkOG*XV#JtPOXPu;B*8gk?{D!"
        "_BHBC{N;i~99vBO1w)23^fc*uIWN{QaFBsPz0md;K$nrFxi$80DTbyL-Kws1TU6PSl4;"
        "6ZqS>g|d|yWvk`tS5?RljrQGjRtBH?jruO3h@NUwc`SP4e#^~Uv8+c`}xMQ09va4)T7{"
        "7aIF~|H&u>|fs6#a!0mFM_02G;Xyn?fT!E_e(zX_miBf1k?+6$LBDzMzLW5+LS6}fG{z"
        ";XUOJU~D0nk}bH2c^H&4Od{62~mgxP}@^zw;#<5qM$cbl;RO%{Q(WVvYVaX0|80Pw2z$"
        "N9u(C8f~XX(0KtPy`7_`xJ%|IjxZy97JaL-xr(dRR&C?H`Uqzumq3=d28b3zyNpP<&%d"
        "&I=nXBcMud2#y1|TERu$tO6gM`&fBYX6E7m#3pqVlWfpW?;H7hR3o8OEvXYr=09A2(Ev"
        "g#_dR&0>(Bowjkz+wHLoMbO13dPaHGVTQa9;WJIw2mi_UQ7b|1xZ0Jn(Cj9UlBrcn0+D"
        "4vnaD1E`!tMY|jdm7sfccS$oMA$e;)87g-+d^$kSh;|qyjex2icYF(2XjA_0rG-"
        "&g(LAqG%5@zslX}Vv@?6J8WLJxr)RuBEJbEs??H#zaDY0pYVtG5j^!^N~fHrp-"
        "#8agdzBWdW@<`^;x4}+rHD*7Mjd#HZYa{iy{9v?;vhy1I7BMIHYd1-"
        "6wG&{wQ#=FTAm4JHlw|b&_M}Ou^NCP@Uy-"
        "^UeMYmJ=0y_bTa~YTDKk7Tw76(;Lds)%gmhR3D4f#XI@BA0sJnJuMr)4A~p17ruCFj$x"
        "s3G~waRYXVisHM$4XM}ocRIT}$J3G4Gh+;{;EKTW#W+1NE5W`R|H0Rx=iYjf`AfSztO%"
        "^2;moV{*gN_!a2tCKmsmE>kd)$jw6R*%4)k>nN*ltqy860D^4YYM)fRIxLyv}-"
        "vNhn}xb0BPw+<`^#~M9wnDRAy=r|24JTJ;(eA@_fR#M;Seway@;5QLpvv&9!p;eU2%h1"
        "a+TGx`d@&9~1NDZ3BbBmR@A?p-"
        "9TVEjWSzUFKT+>Zpkaa^>!?k>!=|lGfcciai$frxv{&HF1qww<%&dTICjSv-"
        "!EPz{Z3AwPtU*EbLnz{-6ws>YN!WFa5TcJL*Z!y>7_~0~NRFsVS-B`-+k-XN_-Ocq3Na"
        "2fJ_hE?2^zMtat98n$9>QR&z5gogQ?Id2Ut=3=P4)l3k(QIqzDj0^z-"
        "4ol=c#TC_eD5t+cnreOq6uR7*o(u{1n{ku}n8bTqk~6h7ms=i%JK>;VBF^8=%dWB^&d<"
        "j4EiJh^9();WmBCbz2`tHSJCK5*4%kw!rcZ9}6edxm~}8EaiU8bldpgdVDr3j#NzC<0>"
        "P*z=+IeCfF9JT#;NN+#qTP{o(yg^3xVj#IXZU@RkdVg5RAs-"
        "P89cS&HhVUDa)(ikgMZ4nX88RYn*%3=HuWMzD!$vGocPL;*^T6EaMHG%o7L>Z3|@<@Oo"
        "r)I1e9Zxm+_HF8#v3rppu<!E5jcvzNp$H*aC1fRk!{|dtezu=ZC(zezpXH2t|Mn6~iS9"
        "X9|q_MuBqKv}vuW7s<4rL(Hz6D*^mDO)4kBwotoq7)eWmmI!Hrh^ZCO09*_e7k5YyO(T"
        "t=_u&`@?t){HL_>fIYMB+kes~otIFF{3pws*}OC1o4-"
        "on8`;UC$q7e4W1h&4x6mFW8gh|LH8${{xi6xHudV(<8yH)h(JGT1FiMz}U_GCtUbE&Ti"
        "I{=05hFs)HeTgO9KeP_D%|iD;Zx1Y>b-Azpf@DyajA`QZ+(p%^4!&b*!PCGXKO-TsO;z"
        "gt*u2N2e_$D8&kGBXmwN!ddgcgKLS#caCj$(br&wfXWLY9*eFZNySG^bXnR^4$~&BFuX"
        "+=I(^nAcu!%<X&3XK-ZOVPhmxK1A1;w+_dOg$qc{OEoC5yT-"
        "0^LzJLyi2+Y9F~S%VWo`^6o?86nyXwz<E?YJpfhIPQxG57{B7T$r`%R@hiIIT&;@eA5h"
        "QS?fs3H51Fo`+Ce?b%#9_gWY4Q8PxN++orjRRNyF{m)K=Nw<nlAwiwMi6N;=x>XFHvGJ"
        "i5-ay#K;W)tl~&%x|%j-&qx0#a$h0u`=e+K(~-"
        "5)KNzvpT7&;V#}m6c_#VI6;JJWl*6zRBct#xaHu)nkuU%OObdR3;${Q-"
        "9{$iy+0&B~hmjhpjyYsoV&J<TLOc5XWEsk@N3axBmnRBa;E6LJuX<-"
        "dbL&iqqpAn;k*et@&5!O0=IUMLaW@5cNr-"
        "a2^s4VJnY(M8u_m*kJKkB5azmhgY7I{{_k<d&y*y(w_!<AYdoEo<%Yh(q)<ph*m%*n1q"
        ")Cp5YF4vACwE!xa;-"
        "B*^Ub;!^b*hH;J^c#Di&o8#cyRfv`H1Q7CO)K=jcEpb~j}C+^MXQSyrV;V(X#{k^eb1h"
        "G=1}`IQ!SD#uRB_0R}n?sG+pV`2!*F@CX^R@)Qyo7)n)LOJW0+$=l9528m@1-"
        "hFLWHyx@(s&oTk1XVf-!YQJ8P5Xo7`IhpGw+x~RYg=#wNXVg4=-"
        "GVAG@l!ez0Y5j#W2vdFxxnkSQiawTt@`3-"
        "tvcl;K<91bWV|s(3g6Z5gOd#yrCTOH?)UHfm+2p;!^i(^U~?L%LM_j=u9nI!zRF-"
        "%uauNgUxjm2ny$Q3d>4^sl5BE9cE1{be)Ar_M&KA*Fdvqg6sB_u0sj1dBs-jsDr%L+or"
        "0WZE+TvApyN?4>!4>BbP>Em?!Eg>mX9k)uM2qawMZ{(>UrbTbEhv%IXC8jWr{*JsQ?i}"
        "eT5#b3qvM{@HHw3iqB`_VOj9PgxpFi`z2|8!ony5ZHliR$dQAgUNo-"
        "J{Ifq9W8~E9orz8Owod>M+<G-^M)33|9&i!Y|P6$n|=rXixhZwfQAJ-"
        "}WdbyU{J^bREKzXhmqk*Zb~gm4^QCkoPv~`e(2i)>c$aM&aMl>WrCs9*xv9_;VgKXN&r"
        "A)b&6;#A|$Oy_tr^rx^`geaJM~81M66q{X;97#$*^_4rSO(P#0To;BSlr=z2@z50#2L#"
        "v)BT)HZ5AL8H5x)a?>*P4@X0ex9{ylw2Oa9h5@Y{1s(75<#=C;ApX8nV=_+)ZC`5Px}H"
        "@RNUHdMeBew55I6dzE2Cs%Fk>?n<;nD#9hQj?j0qs8xeb@@__3jnlB10Vzz*7)2cU$uY"
        "GpFvnFF1_grt^2S|btq~vGLUzMk*J}J&rSo$Un^A3alHH>-"
        "H1cBAi7Xanac_uFhxiyMph|kL>8`Yup2K#~oq++-"
        "OteyYj83dB$w)j0NHw7I`9ac84^XwpRz4Ya6HaXWJ+6hKp)P7o=J0~Nv>V}p-"
        "YPP;{k7u@nHT&APMC4-HZ-V5t9PD`Mkb{ABJAg6S-"
        "C~ENmvj{xjp73Rf*+yB`G8Jejth#(0SAb@<jKd*X8iwOEOwLH@+v7p-"
        "18`ka%8;PG*Cx;<&SSm(dMPBRl0kxGDOBRF0h*GoCN;J76l@=BF|i(vHYU6Gd}+5GJ_#"
        "V}~NLa7Le)1vDosjtc1RdJxa)E~f}NWVR8*(o)RsGA1)qex^s{6MG?-"
        "J=hbH`E={fmIWdYN_Q7Dx3X^bE)mb{Nz5yjk!EriZUxuzB>fS3o7doQWHy|V-"
        "qF7Vd+A-"
        "ZMpcg8>)7ctgVS8a$XeI?m<atzUS=L#68vhEqY~e$t6KG3;|0KSS}kRPd~TE%XJrZhPY"
        "|al+l2<GVQ4N}73@!P`F=K*m@&8=D@P&VK@aUmt)lL-sy4ZY{-"
        "x1u4edZaIWzGbcqDqsXtWzG2;5X1=@2rQn!62ihZ*B8k8Ob<D-"
        "(H$Y;_Eh3*iKt##?C1o~CoUPr-XG(x18hmmaU`22$*w<yT)aiBiAQNj#es1-"
        "n^KqfNp+nw+^5W{H}R?7d^nr>DeDbcOs31*IPvlI>NT@EPCHRPICV;2%{|zw~t@-"
        "Dq6!fvXWUT))PTw(_x@`ZHRGr-|*(fPcOy!J0yO7H8gZERb7*G4wWDlaVQt39%gh-"
        "R5pyhHR4OtwFIvWnClAJ&7iXAFx}UGYZK`tRpDT)=gc>64TVhAsoIK`Rv%4P5h}I(jfg"
        "THl^o<r|5S)*eXFL;OsCK<w-"
        "pz+scZz6~;_H##o%*Q{_?#3A?!qx{~keyx0Yt$IF>)CwZ;@<@?B1wHa!%GzGLA8%KUOy"
        "ORm*7Ksw^<S#Zu&orK=f2IiMGCQgNAq4|q6mCZ2RGW-qBn<i3fBb;qv*)IV0-"
        "b3JnMbC;rcgJP^sRI*g1w@by;~-"
        "zf?Ono>HMfIv{Jj3o7Q8^y;}lp@R(hh{sHC@Q4&@1R#OFFdCZlVw+XLY&1|XowDcI))k"
        "A$1F3Usox$(qI^yfAPID;Yn&*ogSYo8baE$Bry$6v$#1wFGj6E?RGcG92i{n=x^PAxKe"
        "(ZX!MG0!_WP*D~l6TRt>WNu<TH<p1b>i5(%`G9s2{n=&Q!s3wb2@fPWK4eZa@+8>k7Pi"
        "<`-"
        "5Ts3Emm4?g4Iy69MvQ3bYF81aeJ;f)*1UmKWmklZWd%r&V>cWM|xWSY2JkKv=eD;UGdl"
        "UKXI6j8>|WL%5kuwyyRM9CA;>y!qu@|4RL8}8T%Zv%6;mAcN7B8dHPU&*BfFj|L&;pq{"
        "3zsUrtg`R3RC$lXN@R2AS9R>b!;vh|{Dvx(3naWV(vY=e^<7_7N-"
        "~uB1Q3c^yA=L(>Hf&D`XOe&o-"
        "?&tS`V&9382kyn3H{}H>M1*2U_DZ6=PvcS_=rCZlfeYMpm4ZqGqhpIpzzq2i0N;W2rcX"
        "juSW}{R&$6+~5mo>+U_NW^yqJQ(@v<{R6gCrQ;#cZ(=c9J)$2>XFP<8wyeKwUf#{Q>)&"
        "L-"
        "=WVj+ZZg$bODBGTdTj;DpBuS~Q?NV5Mj;rl3mlXhw0}om7_1<Qh|`jgVk13iN;#suew#"
        "$Y~oE<+^JfLzlwqt1wDJcjixyD`o<l1_j9uIF8<DZ1mp<)P-"
        "#L7{kgm*P&m~BI_9G0SC=#xT&6`?s%Fz1(~dhhCFXiV2*4LQ`9oJYF_8l1q$W=F&-"
        "%s%}pxVHxK6(d0|gf!(hI+GGc_|h8tX8L=~8wvKZN|LDmu@hf1c-_=V6-"
        "6*2pwcg8@R!**Y`lQH-tkuk&My-"
        "0<IfXi~b8qo96qoJ|2!@E>1Hgb^px+jU13$3<tZ9<BFFl|Z~i5jYuSyXoS4AOIrDk^7)"
        "@;9mcbT7-"
        ")8xZilc&B>;Tuz;CJEwQ!c>i*%nfX=>AQ?7nN>(ZE6TVFjBZ(LBoALqFgkEx(It-nh*N"
        "m>J6!}29K`W!(_GpzSW0FCtU|!y_kImDq)HbqDl&6g$mrqy$vMB2b+vu-"
        "h5^*Yh9?Y_mK&XAPL-"
        "q4n*L<VhbMZ_z8c&g%U>#qtEf~g2QH2`eRUw<rN7A4%ndU*>nzEdkAKmi&s&kW#Mj*uW"
        "x9J(^i7SwaA;-"
        "O|6YZ{Q*9E81;<#$dN6;D}BKk<mdm03iVS4I3c3iKck5!l_;G7!D)$W1OR?Vnva!ST`*"
        "BP^3R;>AR*@vM#?xAv;_gF7`YFr8WK-Qz{jLW1A`hZ8U8Gaiyg};6Gq=o@xa;Q7=xlf`"
        "NuK6^~3S-"
        "N}6X!CtUrmFHx~FK%8oR5gL`XC{Z$77Mpzq4$$5kb2@tqkrX&W&P+hwj`3)m#~<MK(n!"
        "QpR74~Q4`(rlC3Ps3PF<BrkR{OlcUCIdr@a9z}eP0}%R7tY1*^RDq}qys4@pTi~6z=fR"
        "cRBL%atTaT-Wd9smncr5;s+V<b^6tfxX&cqf?+aOjOJ%7IrcHOrcxt@X4avu?nO0ldVm"
        "{m>-"
        "T7!G_7SS<oX{&h%jyN`VmG?7tDW7a!pQ)%%Ki@3bu5%scn|Y2*{37K;@J7<ON>%E2{vA"
        "kk7SX~U@<Be`Pcrh%0>IBeg1bc6`u2tZ~>lKzwz0`WZ$z)E3Y#so_nquQ}ru*K3OynL_"
        "TRF_uR4WU7m&J6)tgh-Nh>8=%qSP?QDvPJcknL6<A~6Oul99Q!nvx(v`LMZ$OjqW_z4o"
        "OS01z?g{7$I}pm1y3Tx%<UdJwiVLCv+v{2(Dv^nJDF3Frn>#sXTXj?L^Jt~eK2^qad)B"
        "DEMh@BE*amlKFIyI^D5t_kF>H4o)Q1m%o130N0pW%}oq4yXZXSl#t8;8N-"
        "GGXUEqpVb>#T~3h{Mp=xy;@a4^gf7!K@D<6CcH^qlqem-BH~l4zu?73cOc+)Ik*H>yx#"
        "~+ZL9{I;;U2D0bO1c;Uby?>uGFceI$f;I|06mp_Iw?25I?)I0|&8@B+aiEQQ~$VX>owI"
        "HxV@T1^^JmS3WOAZ4<?{&D*16L^=f<pC$r}2gGhHO}~5nWTYb(rexJ|P=HezT5$3j4$5"
        "7DIQs169Ek74$irLk|SYyNAWw#)^^lQ|`kw!CxmtWb1I8$Y#w!{nZz8!T!WCMfsp3-"
        "UC;RcE%aj-"
        "m}*{OJ}JctX_PB%4zhewTiY3+4(XfJ1@e$Y+r08drGwmh=k6thfX)UslITUCaE%Fv+;!"
        "A=EIcBSzCScCX#%CY0ykRT4Nb=c_Ap8P{FJq4!feY-"
        "@rUe9W(0tw;P{QtdL>Vr`V`O{xFh^qB=obMh$7Wwbi#Dni-Gru;47Z2%eZ-"
        "=qszFHD9*RIPd(S!eQ^WGI{{(ndoOF%|>QF{gPKjuT@{qFM2Cf6GPHxo74O)p@O{0<4|"
        "ce8*NB9h~N2F6RmpS$)Z=_1)P*s%mv7a`muGp9y_O@syHp;s%Ih3?cNTrcr&jB7h<;<E"
        "3J-"
        "X9(@ZPV6+~tPH+cWADb+SfWzz5TqHrV3gWA%r(W)x8*<Wp{vK98D3e9~1JMvIjql<SAH"
        "4ICxPj)nbD8(W6#Q4}FQ`srG3#a=h}<}rqXt;~U?|<Xz%$&-c$mIP-"
        "=dRXP{e0`4L7$hr8xqzv^73S2f;&@S5@%Nw)aOqRUaK<&-pR2-"
        "ZfnA$fyOw*>K;#q%dz8J6X4*bv%W#%HfJuz*wd~TM=lrvK#l^&s_VNCuW(aIEs@`)G$a"
        "DC1JR8AN(gqLq(V!ImFq)e#u!!%_1#Lu9k>paK>na--Y`09@%5wjO(orSbjbc1xX{7jk"
        "e*{bT3&WVYH}bUL`mAc<)`KPV~2!8zF94shlhgYUqi?uch9KpZN^ON$BkU>^lKF^-"
        "XBRE9gR|Uz8#LI&;7_mV^t^dXU4m#we^d>Qs8u$Ye`p2VxmUx-FO;9?>l{-"
        "nJz;mbc~=Pz&0YJ3<*#hF#_>+>Jw)pFpD7M)BR2UFGwBS9M^3sAZMHF=93C<{P3Nq&Iu"
        "%9FjPm9%pUQC%MZWsoGl!C{_|<uCp^q5-"
        "!(3GTdlt%q5c7P!}EDaRu2R>j0|u|KGjT^&lRykxr<Er0T9H4yo%t$dxeN<53A}fqRX*"
        ";5<uC$o=Xpj!}0#SayV^?6B`I^Q>M&3af0ox+7e^G^)DCxr;IzJ@4s5TZ;m+pvlDF$cD"
        "a~&-`QYeI&?O_z5><-"
        "*s6!Cv{lXSe}TpaNW`wfdy!gbG$1DIj2twygtJ|f%H<l$TTr8>y7uc+b$NP8?euNBejH"
        "4Uv5@!#SC*4`<gxp&RVsMW;$nJCoJImp<~i9)5*HHX8FCeR`uEPC_Nyf@jcrJn8xe5nj"
        "7WGFC-eZ^`@!o)C*-"
        "~Q}vVWBDO$<)|1eB^ejH^lfH0%&~eVVs9TU&e`zh%I`>>Pl9n@lSpx-"
        "k%w|1&v#c@ZVE^ot2J~k&lZ30;!L9Zmq7E8GztOy`3(dtl8aLSxeU?sPr(sX@8{@G`#{"
        "J+K+H1dMk5xHzUC3=NmK)d%W2Unx%;58(CERh<!t-"
        "@G(Z>_FHG+JV4m6HaUReF){w5;eJnHG2U=?uGR)@2SSf@jNKi~Tk?PJx4Fi$77GOMKiX"
        "nak4<*F~fpwp_Dv4y>|ic*IvLx<RQ;{3{Iwt(MBC+dL9iZi$SJ{)2W|LT+%#&5Rk0k^v"
        "eWT06vHBgNeO}`Ky13l#{RDkV~Yt%D$IFG_r&6(*oogEdmUZnpmTcJoRGUJo;qjycngv"
        "0ggsBt0;#U&)s>HfY(v^tGqGIIF+q$_V=takiP4(J-"
        "&X42vCjx4t44LnshXar0U)iY0#)8ubbHZT}C`T~)mbGo7HvI%AV_<v$FUeD^W2%R%wvb"
        "^J(4E>amv6SYuF8J@U#pIl9<UdZH1jgC^4^T@31T6pn00;m803iVD#o`D5|NsC0|Ns99"
        "02BalY+++%E^csn0RRvHfFJ+>000002p#|c00000otNcz6v_X#aa#xu2`nKblZ>@gbyx"
        "RHa9Jda6D0UTAb247LKaydz~T^Gl8{Np+Pk`Eg6rb4xO@06zKhEOzdZlKQ}60iZ|c;!P"
        "hHo&u3Mk3J^Gg}HNDhq>xhw4QYTxR##o!DF;*hRnl^Fr)XBrrhfbV4V&wmucNjK)%E*%"
        "Wl+nW`jV#&QctphT$WFxk7W4nPs+85!xD95_z>Qs7_v}(HsgZD?@`K#1s5>`L$YSpqQ3"
        "|&^%l3txOh$x1x{~>S=@I<k+(EmlfQp>mXpQO`|B6YwcA#5Io>9m?qrMZda39FzzPg6H"
        "MurzL?ZS^x6N5G-"
        "b}f2sT<2dUUMjLs36_1}LO6xZD`>5GK$@|($(z7uvx4L@n$uZoj^#(=3#_axM!S^P_A!"
        "n2mj4q_d{Q_Ewf6tS-Uu|-Mhi=+j$AY2rBvGY16Nt{*(Mh{;o`WV;XJXjR-IlYz^0>lk"
        "G_Ygso#LjgG%_c+?FXe|M7ozH8-"
        "2P=S!{lt|owYgBye=<b36KqdexrllXKo#$VqgB^niZ%Hu)IO5>jZ)#RQKr5!6cyXg<E4"
        "eKT2(P2}gukoYM5&1jbM>ge$o0a{U)Ctg3nvM&NI{I471TXNvpe!5>+J?ILW~r%0Y3nY"
        "uSbU_4vOjzUtTvMDN}vMUj(=-y<0S&N@K7-"
        "!T!lTYzg>IPvllyT7hT^CSMYSWjys)L>booWUDcRuTV}AM*av-"
        "A0(d3Y!}U14jy+0Wwlt*1>g%kV!AbjS?TzvYbaN)^{b6&rGZ!e8@MS83IEpjz0FKvY#D"
        "B3oF#37gI93o>$sWuWZj<^5KJ(2CJqtAmRd!^kwbf@vJ>!wF+#QbXM#bW_82TcZ4`L~D"
        "P8|j`;a>QDftQTVW>L&u)B=y;tp&5;5PgL`&f7Vd<>_5-"
        "I5&#P<;sYoxsmRs$_qnwbhK3E&Wq=%&Fp$5ne66tn*S&g-"
        "B$RekN}nJwtCOeDQ|uA1Zl^^@fS5!vq|3@f5RU+zpV!v<*g{Ulz9}2D}YzkvQ%GY6Gtf"
        "@LnDI!Nkix;yd9mekB2GYj_`r4n)aJsH<adVq`u((C&chmQGfgbErLVfJthaQ;;QS48b"
        "zJsCYbNIveZt|E{y{x;6$P=`;+=o`XF5OdT{G7PmR^qOaHJ_sfU3M@&mCYY!dt|M%#i!"
        "dGo%1R4|=64QGbZ*}a7y1fswv-hh!XFZ7wYu%mlIU1LsoxV8eH*J<e#Y6_a`>)~J21LC"
        "6b(cD3A^QDU&*>c?I@b5%+Zd<~eyO*!-Hq@Ot*Kr@oTI4Y2<3Df_yM-zvUuO<VpY>_l3"
        "49N&7Tj_Q)m_@7Mv7~M!n~>Ix&4jf7`Hm1jyhj`EX>n}n@e(n_yFuFY?6VT0BK)pVLwn"
        "7M5*iXCM?4Np=Ro5%N2IAIuXqG9SO&YSD8W9{{AAk+l@oNDO2_T$y>u4!x!=J!rz59;D"
        "CBuX_?zX*(;>04HJHp)=}qRZQnC_FEu`<T|phS6HM3d^QGukSfq0F+4@GCq%6jTU~EEK"
        "z9XR{JB@D@oz7L~Vu+oJBis;mRpQj{&Q{_FEEg7|Iyj&I%5GxQ#DRWRO*U7_3)HnrV{I"
        "0`DNXU_>FteVd{4@tInWGD(3+L}2oYQEYHNsCF_t?nytLgCZsIAy!)z~dg1R8L8aau78"
        "tw62C)%S*!Z%&@Bl)lt+7Nb^<*(Yi!UE$O{lPldcqLR*ewAMfl=FZ^=cfCAb}bL?UcV+"
        "h&Avc5vvXmH4!kpGv2(x(gV(#~jzPJwp(Me!=8RyY1dqS0VPgiNwJ-"
        "=I;tP=*I&P_mtXyT&kS?(qh%!3J%fW%Iy@)cxPng9f9zxWEhnWK+?;dE@^L+!wiblP2W"
        "aPA!AWjnpS^I{1`A(9meVua#^O0EMOEyM(J_tY9`r)bSIR7ksxnO-"
        "_60WMe42^YVIq%3t(r{N#YL41Wn4oq;hw(T}DLwe?kb`~7RkDBbR1vx`!j4IhQpUwMpo"
        "_J;%FKdq=#`g))$LuBqjV3vRO^IZ`bN^5Y{Rr-Tt!|dUts2PlWPA;>nO|H$0!I*(bkEX"
        "g`02>{82P;D?U>Qh^HlbXOUWlvc*5&X&2A$?8dDW8gZSBv$(8&820t|W#YgPB|rQQq$-"
        "zGFV(|VgO|`J=92Tce406=m6sb)!`4gy7j3PPAB7^n<u{-"
        "Yg~phT!M#w8hAHeM2pog?C_GDEnV07o6`G?HVq3bjK0NdsWD0$pOFU(O-"
        "xr5^GxcoyLx%~Mm=9Mr87Qd2O|8&7V9kEG%yLhwW$b~YrA%A2ZA(aD%fpWx7bwgA?%bn"
        "{vlpS8aGP{cy$v(AH`7kW*LBPKNi;g~t*^VX7G(rjbvZ27MoQ<fMd@f{s=xZ)>Q?VE$Q"
        "u7p2#}82A;FsfmNDH!*~SC53pE*y$s21tMYrRBP@;HIUL-!rA7(D_zmmr{VAKR-"
        "d~hZnWD}SH9G71Qb7)mSqYF$*zQ}t$`Ql)42Q^Kb%3WkN2U5P#H`sKkv~o!v;(uNtP5N"
        "x|268@RPFvI5Dfu(hiQeDvO4OJ5DA$A&NLVmPn`Km|-"
        "&(#)D^L+TfnK{KNf}FZRYxV1!qHxZ+Nx|a>WAAJb8s=S3N>|HlBRKGjZu^%JPD5vER*_"
        "Z4Ty)ta$ykHRglp==iw%^U_DG~DPrB=mGEl)jb>9KMAa__rt@<tUOs?-"
        "F;bbu)^vUPRz0pBo2|bHi1-"
        "(7OYo?)i+v6E#GVt=K?`k_d|ORbuMn||erK8~XKYTR44G_g&K~k#)e?(NIbsbnuvx2&>"
        "P!8>Ld}BPnn^}E!VQ`VS>gyi!g5QSr}Q#g7~^m>^AoNGEwW)`!A=U6GVwcDSzyTAZRZ#"
        "XJQte#qwzPQ5|v=)&?W=%%y<Cq<Na!W;}!nBfMNfJKDMswIa|ipn!LkywAkcP;Y)ypY5"
        "AwLez1-"
        "{KR?U4PP*o8?JVAwvGs_m71fr!><INQt+~`%<$M>|?9h0#n^Y}aP8?|qfCT48v#Z#Lr9"
        "DGpwuz^>vCK33Rk54#R893o(yg4Mh0Dxjs)z2hUV%>%CPBM66RmVS0q@E2OadJa#JVb&"
        "Y0;%oLuDQ5sXtR%r?+BH?;OV5_kIdy`Cr?;yS{Qu&^5URcJQ67m24-"
        "3s@Q2R70QWqJb&wJ;XNfQwgI(|p#3GTBJ4sPrK7M5_{;1GBD|B4hkT;Hb=_n=YExl1mv"
        "8rg*wA`4-Z+eF#kh#g-"
        "b%8ZcvxOmlCHP<Sj7p3CJfO&5sL{wsrm2wk2iL3J@E!tSGFO&!U*{TS`=t6GLmdmx3RQ"
        "B<(r3;S$GPn>T_<311Z+l<SNI!_+y1P`O?^Dn+}uQW9i#okv|^1qixbBQFCM~`?9c<_E"
        "L_}?#K5tyW2^1GLxZbY8&Nk{a1>YpGS5RvZPLGMyQK*WavM;!qwojnLgYZn_b@F$;Z?2"
        "Nwu!;NzhcLg_^n^;5o`g<s8>n$fL%vwdg#hzj91jB@aY9$vJ9Mx|)lps&T)u*YwerR5c"
        "{_D`?107bY-"
        "4bQE=!IsFI=Y$@ghxJP81T@s@4eza)ycWV#ikOt#Pi92v3F`I2hW(xzjeHKFKDum4#Tp"
        "G&qNuzvF4YejL)C#bWx?_%3TBDlamGK7ujg~t<GE;M|sArt>fE{k;&%l=c(&RzhOSr49"
        "68;zSn?$jbEm`~%D#b~If5idD6?y<Mop=T^**IZ_t-"
        "I=EGINTkgNcQ>hW^I3j;iQv413wO`uDhZ;Q}qmGgGJ#cq3ej{|GdqEc)BhP@TBrXV9_m"
        "rhF6U!oE0(AFcJm7r3r0qUzH>!Sc4DEa@Dt%#7<D_)%>i`icjcqlkO4pV+Prm(|ZqU{k"
        "3?;k>d5u=swSU)aW;L@nJX+*QFEt%y$GS_Cu2II^9zpO~P3aCFcvQy-M_%13uE7J$r{O"
        "k7{R<vgHG(WdCx2`~H++A_F+@tMh79cB&n!qJKDPpI6Jb<NeppeO)bTexieWBh5>CF|2"
        "!a9n(%IvKtUB;sj;(CERIJFqM8lvwvr#RM~n-"
        "|KFH*@@rPhgt`=Q28KlFy|@n#I`v$cLk!SE5+T<)<+tJ?=XAR@oG8Y8xckqLKVd<2UD1"
        "=G?H|x6g+9Xa=jNWsDDVMq+IQ?)=;;i9y)J-"
        "NG`GTR~|Aq>`V1!j^_@4e7gN6h*H+AScmGVOY+OBWnwGnQ|#A-"
        ">F$9c&i|>w7uX#?aT1}<xQA^kcUGZnlil->fLF#>k9;5(D;4D(Bqw$-"
        "cPS3V?;9`sw1apUey&FF_oOCbK)TP3RXgS##2@WVkixzua4?k)vEx8WSYdC1&i<-"
        "O8REEZ&!u^SiBy(o6Tva!N8gDZ9{q`Nz}H_D!9a6<@C2?1e^RpfljL>h0lg|3CH9BuxR"
        "=K7tf~2MEhW!dpO^v4tBaIxR#H9@>MQipj_Lgrs%WvB)t)<Yv?=!8uoAf+tf!;MjmqD?"
        "oZwFV4{oG5%vs*u6US`YL_6tqxFfMNXbq~`es!tzOq-xYn`4;{fkWVnIz+4yh<7i;Dbz"
        "`PsE}5-"
        "`^SRMHj6w%h$H9XIC7}jls=~GwhnZvt&X`KYq()BDE$M*qkH5Vlw42~*A=e|u~JtDW`H"
        "U%v(X|wg+oSd{MJ4Yd!^Hk`)IIZCLc;@=xV2!&IF^bG9Q=L9DlSA?-"
        "K@c%h<)Zosy=u;>Veb{M(fEYDNirPAb`YMLm~l$+i_I27;UFDhtV5@Ua*xCWodA22~NT"
        "fh=MPyl!XNw#qPVw2_MH7W^mV!-MSOa8}71e)O-"
        "Sh7sLt>s5^F+H1=Rp(OaiSKWW!R}D_kKMQ>nPeO!Jj26S6jY!y3tB}`^VetlKzL~<WrY"
        "?$o^dsC@c8>qH*+b!MLzs<vQ*f5u9Ck_786#?@>$EZlE@b+%$soU=4AD-eJYSVOhsass"
        "5hH^9*SSeaH8#_;14ra*;zSg!oKVNJ{WjjQt5~BK*)J2jaI$e&p1}9v`i6&wT$+f7GPB"
        "6{j&14`BVcVw^w5t5mw@Lm%GN`g4(>_&j6HG&O2$DV6Yc>us4n>nLD*M@9mLmgj|PK?t"
        "2Ch<2j$>WnJ;{x+(os)VQUoYWNxX+Ml6aqKL@%h+c(7$Rg9jf04Bm!#_wDkOGLs`;0nJ"
        "MKiZOT4tIzsgL)G#`KXWpcYFGRRsJ7xhWjGWdR)SI*=L+*P8dn(EUMyIBrkV%U>j(|Db"
        "D{3w^|y5K2^J}ScC(PQtlS~H0?NdFDD5tQm2wvWrpm9>cjdVURx}51Vwr`6p8lHbA-"
        "=yF27!Ri>qi=j3&;5tOC8%4sSk~sx&M3OKBH(%J0yA&>D!Hz#~xJh++~$cM6?kJ>oByk"
        "62`c*ml69EDOBTJ3-3WX0TMTJXdKY*|}u5YQ$*O{V$mY{s>gZF8b!yDUYu;-"
        "mU*iE#NA`2w0EicDmN4YqQDT=3}*{5XmL8vpG8Iw(?%fNZ8J|SO1Z3FjthUA1&cu#D>C"
        "tW-RFgZ`C=TjtQk>${{+uIi!OFdO)%}W?4piDmrrtr;;<wEbWXGNgf3a^z!C%ID)xGeW"
        "l{4Y|lL1X0`{lLz&>MGu`#Gw%pNFYlTJ|t--tSLp9d=j{BeVPQEVs@}rC=#6vb;DBf9("
        "52-"
        "f&XCqZRqc^AiLv1BPt)N#!<%qAg*<qpZ8&wBS1{dhnf%Z&C?j2}B&J*&)7W6!Pu5hjGf"
        "$_jm<SS=CB8?zda2<r@vd#TEH;$O+^Bc8{O|})<UZxlWVV@B|_3;M(Msl|53TM*|J=ei"
        "CV{xDqxC(2Be=Es&J4Y2q3q>Tl)3t2_w4LsK`Z#ZG++WRXR7u?qUeSkb8>v#xWEhF|f>"
        "P?ISU~p<HHCw;-"
        "{Ewq6l94N^qF87043+c;%ECkI5XV5U_oHNvX3f85yXAf4rl0x;^PIyw#YaWtm53O-"
        "gV@GEbBAMDyHsy2>TnO!6WItXEvG#ZNzZY46jH3dY_{0x{LY1#KUZTAg-vV;Neh*AC)r"
        "Tceh~rt+jDk>5v{TUY1&Dhpp4y3%J!_5%<bDS$rOjfr&~Na8a`PQUll7G01DoF~-"
        "@4bB$G236<DbC7}wjU3q3(t`u=r5V2VmlUa+lm+A~7_#9MU{mR>|ndC6j1D6Izv2U32c"
        "#hU1v;cL}`v!ydhuqu{qsx*;z14TKW2j?VocV%#fuG}$@|GPe{7)N<7~(8kq?AYT359`"
        "6<TUj+`*>ej^(LRKCo326FxM!ezc`cp6?Nva^+oy;JsEv<`ZZ26U0Hc$P&M}p%?CQ_ZQ"
        ")seFU|m4hyf)I-"
        "pF6q9A~$aUn5ufI+hsq5vp`J1Es|elln_9xY$r0n2(E?$~Hda2Wz;M%o6cGU*z^yN*%P"
        ")n5|bO$C*y1$ma8(1Yh(t^)+}1E^5*A2&)rq6BMRc8L2(PSJ@7(a$HNaL4`(_SR?wq9)"
        "sf1loF#Wh5|Tdru*LpdrGV6?)U&o<!;-*!c%lrrE-"
        "%t;Fh@sZ7jO!IK5pm2BRc?u5&aw!@V2XLOcE2h1zhC{g+Tj@Sp!!!fCdpHP_pSNk#Eud"
        "%QkAPpgEsd3PxvV3v7)$9&f}I2D=7M)feM!FS>!+G30)2YSzww+M@d^gZ5}OuTEOxNy^"
        "HB4g)M=}`14We`6A4It|#p2zjYFtr*FU};pFybdn_1k<%B&n5dyVG%hQ{EH(t|0&I47O"
        "8W@CAqO|!*HIq5KI+#_6xHZU*tDR)0Ev!m#Sl_meT*U;(}A&yYet`vEsm8u|;!p|HGeg"
        "QE;Vgh_k}>g=QX8o*HkfOg2)hJ4S(?+Rxldqn}uc{=z?^mnKXIwB*#1j`9XK7LK5k{Bi"
        "Mx^Qrh;y`<MtM)IwR&O#<UuHRNDaYJ|xkq_G=fX*{%p7-"
        "3TK;wcl_!HW#m6bB6RnCaKHn?}BCYbbPoTP=p4`#?80f(41Y1t?P9(%gijIng!XNhr%U"
        "b2<^uJIgh4}PlUP+oWpM;hIN-"
        "?<Eb)5s@*==>|vUD#7R+T@0*d0NNJu&oZEoh#rC)gZb^?O|2oZ*<tdk$2NWa9Hfiozy3"
        "($w61Jv#Zexuk|A{7?o0Q`j#^_!=;Q^P*bePjT021h<qb_Ri3$O`d@N2f1IwR;<3&h`d"
        "F<Z90@nNcF8&7cQ&NeBhx%>d}A3NEhlPOmf$AD5pQ`M>-"
        "ge0XO9Yd*v@7(!Vbo<kvV(4wcyho=h+LcKjc4Pnl(jTL0yvP;k39}<T>Z>zE)g&Z&*x<"
        "Z$!DQ{nXxOZR@ii`zv(Q7pMuy=LTp~@E8Nze$~@Z%_fads!!q!Gyy+Ue<qIcE8%cfE7;"
        "`u6EC)Q#rYxAcNvXu(ngP`r+NRy8q*%UC_E}7|3^51m&nINX|`Bys3Y#a@*Ynz>oQ5$D"
        "UD*HEzN^gwHB30=Q#`YqsU_46fW()jjI{YguJyOX*q1od{qjWo?Gvt)4nR`G)Pk%d_N("
        "YsqC(v|3c@ai`=uoaD9pS3KgKwc$~pVWyvDvN@a>z$x$3;(H(~MeTAv4LChD&#FpY_5O"
        "e7=VtauKR}%k5l+JP^)z@rGIz#$bp3C-z+wf8@6uM@O!ZU62?eXYW;k+}EszE-"
        "N+7m12D7agz2>L0DHJ$6k)lzrCw)ms;&3{`Ps1EZoO1{S`b_>30^shF;9IR*S4A)*dWN"
        "Bwx&R6%Z6(?H%;7d%D^PtMMNb{7Ciw=dByG5xXw;atyv&F%v3Q<>W!2V~xL{*Lb(yQ1%"
        "eiS{D?HXAM#BvXz;D1Z6)0^|t$W-BK{Ce&-"
        "(TNWjZI!Cj4=T_Ps`JGU;xqK8Nk}ar9nws{7|kH%b-"
        "n9yE`QY0QE8@C@YiNjgb}DL9i`sDU74-"
        "S1$TDBc$x=A?&G1=aMMmZkkJb`l>MNksQ2P}(oLMNWZHR*o6Poc?e_z%v-"
        "2@mzi_F0uX>9)ubqW|c#`5sd`d2>&ecrykr9BM#Ak8^euEJk-fDj-"
        "y|Pu0+vP09S0e5<=wbY=Oi)+he~frIP?3#6>>ject6PJyW}>i>8D+F&W`Uc51?alifUH"
        "A}5N?9${219|lq>ibbupLH?Q+XGzLB5YDGoNVCr+X&nkS<3m>R-"
        "gxPkYK;Q~F3)A|wdl_Q3&4bCecjQ{-g)w<dtW4Se**`|-"
        "SzEYz26rqsLP<+fe<35f@v@trcj6`NFb}+cLy$@Ic-"
        "r!vDt64K32uqvHRHnF0Gi=P3Pjd|n9oqE`ASrM*@rrb)-haw-"
        "n2kpe0q4{@pX6t@BKeG?9nLm8Dob%q*ETs*t!VzBOe6l)=9s_ogW+lU3C!G4n(xD|L4P"
        "sRX{5~8uki2jY%vzDksFnyv=mPF-XfDC7xUk3&FL^x%8v~Yevg;ny0#0bnz9ZpaE#)so"
        "25WDJ&`<Q4&=6r2hoR6o2`F}O%xgzle}}WqB`v6J==S7mR`!N4`-"
        "<s;iG>C{SM|+6Rgz~5iKT%N!R`VpgPhe>_N|&kH%SI^iB(C!uX98=RmofxSM}Ori47;@"
        "7Nv2uA(fsMwcQlvA5A0{s~jSe$yv1BsHFSj`#UCYcVnT>~1hff2P-"
        "lCfiD=7ETtUgwLQhEGJde?ns?OSzJT=0CW+?@|zhK@qqkKjZpszU8e?Nr@4&F;4^Svp^"
        "6e4*o-SGo$2oKbe(m#)PrVo_8fU#`d_FwLdtKBOYwHCAsFmh=K6wD1K8Uma7-"
        "T~ZO0z525>kf^`>NzYw=5o@>*})n_-Yg86G_9d=XrOqfw3;iDuY&P~aHPU3GV7r=TfXG"
        "}F0A$E~>^eQoqEdOFdW<8URkpKYks4n?@i6^++6=m=y64{2|i%?_4+Q_zylfFeA>_cW_"
        "{_6mXUS30BcLyif44V0p4fNA!&aWm-G&e3|~-~zP_m!coS)8M(_Cr}zyP}cEPw-mF_Ex"
        "&R#xG^pZI|(hKx`#&SpSYIPUA8@5z+1RHWk*aL9E*Pl;KU)y5%#c}Uw4&M94^DvgR{8y"
        "Hq%wiiQpo-VHTT7%zmxu#*WNhx-"
        "PGUhB#7)Tb>F!Y1s&V3Kqd3Dk>qyBGcUVf%6j!xCZdDBa-Y_!od6X29E7)HN0FZX07Hi"
        ";{ZtFxAQUPP$mIo!AjaObQmWqAKhEkwYDS1cw5i-<=RxYmCi)l=^cq}c-"
        "QtVaXo~Q#3SY`bb`*pZTT>CbE|Fd6mKl{ZY1a9D~6kF4fpK4gqGuWmPj<j-"
        "rcod+7z4Y@W5PUMbrnOx$<1gG<fPj_=I^C9Adh-dze!diLps}1uoP@s;5?V7n$doo5o0"
        "x4Z87us5m<@BD0`zPv)wcO0=Ld*qP*l_<QzyTU^F}5HT+CrqY?6VI)}(;!0W-"
        "wFWxOJ}1)k(NZm!o!v&Ig!bC6+4^fk<w9yHHyj*e&Fx*7q@q9Z8pwnbUB_`)dEmOgZ2<"
        "kAd2d;$_U3*r>hE3@noe`Rrmhcam^eo6;i5neT|2}vnU+QToswR-"
        "(D#&WBrf37)bl|b?cz}AvNTfWOXz%0AI7DVYjCQ;yZdvGmA}kW^ds9c?WzA*b^(lJTcN"
        "Xjka>hNjCyE`5ywCFr8VinzXJi>D1Kj{8T`$CJMLy;ruN-"
        "e&8VcE({==H)H417*MfVBcQYNmGK>euKwe1$?PXcQ>E=&%t1m<@49yq1(uue!`y;;Wuj"
        "BftR1F_XB!g|XIN~(AGTFek(Gu1V25xIZaH0A$*T}cboXO^bOH`8YmKMj{q3@d$$qh<X"
        "%izSv%zI`HQ9b$^E~o#r^D#a|ROH^GF6d(3Zwv#5aoOZ`_eWKBbkh3x@<C?`8R_CnEfM"
        "{stPVA3Op*gF{rM*L`M5OyK>ZV(5WX|N`}~AX_6_=Ar*I-"
        "39&UyP8c)stn2q!n<$+);xye6jywZg#E?8-"
        "nPTZxHmh;JTumjGchbn3KdcrEWOgZDY+i)z3^sMFgCA@-PnTkJ-"
        "!L)8eWr+zo=X1#&`I@+=@l{_!onrqC&i6GCpHuC@51tH6^QWXUjyv%?sQ2!#vcX<aYp@"
        "`ETMeTnI2uRDbN!dOU-"
        "U=h#rPW=(+s<NT*xWp25m6b7$p54P)h>@EdT%j2mk;8Apnr8Yz+VZ|NsC0|NjU86aa2-"
        "a&0bdaCrd$5C8xH00000007AV00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+r@qoA"
        "IaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$dCOVor3bhL41Fk<7%d9mm+ij*;PqJjN{"
        "b(g(^V-"
        "JSYO|%L<#fyUR)4H&tc0yiEmJJ_TiIAWw?1cOZTZt;h4o>pI_oN{QmZB#X)A9l7ONDSP"
        "nJI{v#boQPg?J>Dzmv_Wo#vG_0vMqM&H`qM!?3@=9<k;tGiY<mK!V{ST$M~*uFMzwK28"
        "cWD5XLO9KQg000080000X05V&EFaQ7l|NsC0{|5jR05C3bE^csn0RRvHfFJ+>00000`y"
        "BuP00000otM>P6v_9uk>Hj90YYqM($iYiG6^i2#dUG_4K7(&+}(AN5D2l6o|%@a?w$#-"
        "xWi&!7I&9Lm&HBs%lj|9RabSc>f)T|e4Y&*dvxgBr+Bd`#b#1NhfN$Zfofo*8Vz?*z(x"
        "%pH(}C*w6TN6O&B`t|J7TirB57IRG&C9?e}3tZ@O*@u+>drfNi$z|MQfO1<z8l*qhQPr"
        "4x7(%yW)K69Wsm(#k|>k310Vj%$gAF)z%=dJWLRf3{|--"
        "kp8GHv>26roQf0eK?(4uPXR~Ylq$_+|b!7xDxurf6yz(wT<a=Y32=+W0p4R3PgB0nWJa"
        "Q9kx^zS15n`e-$$ghd4o88|v%s4|3RE`YL^E*e@PtzcDS5SL>=}@d<ia<y^H-"
        "{A2VRI<3X1JM)IhRh3urd9hMb4pE7{7dS*eks_RcZAJErJ<K!KGR^Yzg%yC{sEn^59Um"
        "gfs0Oz}Po(zvD+qPO8<15HJ`9&7zvb^j1>dGb`a^KKd!By_m1Y9$Mdfp@NvptMrh}XWF"
        "DToY=S*8TfSQ>6R<1}ta}EfNVP?CR0asq8>B(J`DTu?tuX0(U8>7Lp$~Svi6p1(UmasU"
        "uSDuNUlNsz>k?}tRnN?5e`<+lYVwL1yQ~lMZaRxIu>8*ZP^|CFLInK%Id)pOb9P9y_hJ"
        "LZ!d{wG6O0({25FAHy1J>s9po7yA4hK8oT;&VDl<NgvQRi6~tYbOQd5z-s=-"
        "rfjp{|r+e`h>FUDb)9x<WtSa&`@xDBs}p{A12~mNPd6Ij|V}#zqOJ3<o+8-"
        "!iE}s5w2?-;|$$AB&^O`Jo(1Asepmue8>;2YkS5D4_VZbm2YP3^4tY-"
        "5!`MHdo37lf^ckw`OCdPT;L8&NhZm5)UN3;N0fff(Br0STO(MMxzzT4Bv*0^bc@25p*{"
        "wI2US&=oDU9%>BZ)*Bde)#f$nRwiygNCh*HcE2PLo&QX(TtkjGj0sQiM*u}R?CQ%k@t+"
        "e2VIQO%4Lu~^~*>cJcxF>N4y3bQ9yEuLaH)>X9m!Nr?-"
        "!=wBd+P#`y`J+TxX97Py3ZFH-EgYuR$a<aG=(l>-"
        "S9O*C;V~Z3ge`|i^$2nv;HT2*Ou|4HY^MkmkQ*1!A^pN1{W+4)}WT!0=x+<#ZL1d?-"
        "@Kh35l1KPaLvp2M6*_nKB+oW!1lejitV^^QCX}J;jAy!K$IN{0L7=SPJe*zKRpU9Jl}|"
        "zEaBEa9i~RcUmqGS*w(J-G7nju4lpW{00=Cd`({l2U{DQym=I)$5-"
        "@Y`Mjr<*jCLo%d**Mfh7gg?6aH^iB-a-d<mewycfN5-"
        "ojnvE&hYJchV<3nuTmxDjOGfuMBQBx-"
        "0eU2)yDcuC{nJRLG46cB_oplt_W~<(Y6B^O(JW8M8kJm=0XBYpk(UU2Z()2yT&n5%so{"
        "s1MDA4j7w!Fa7CKbCkg?77JjcxyN;lD3{VoZUZZrP>Tnx)oaWMa;4T%Kfuox$Emv$rs1"
        ")?9n|*a*D5J?4o#$fN1xr#g_qzQ3<~RnLVu57ZTgt8E&N)Mlym4H*ypGsZ88`~{h|rKy"
        "(JT8!wZ(%RbD7$pR1W<*y`?W54wjc*6tY`Vet5@In#Z^q``LnQ(&0-"
        "nKfb_2UT*Od{?YQFV|A6-E1s7t6;Zz&f1ES^y6l<<q7B5|F%SFnlJ-s^a#sA&of@Z-"
        "4;uvNmjvhcurd3e#nS?Z2(eibZ7OHTt0M5Be?mYhPf`So@j%k@nd6!zBefyHVyT)A0~c"
        "?>2e*Tg(5raFaxCOfa7N11I}vPEqfDT9{Y~F07mC*6Q6~ekR9+!q6}LfWSNp!pQ#hPPW"
        "KB1`Bdwvud4Q(yQ9vxY6ph<TiMD;udzL{vb7FJx!2?^u{P+9gjTK@=22#1xLIgt(tbEi"
        "k7oP9TFP4GPv(o6NqjU%c`xwuy%F*eYiM3a+c7X7wW8;Qf76ykJB69bYiCDWg796x5WX"
        "yYVE0j5z;W9<Vb9ipe_>!Ze9PF3opKtN6RrlHhyS!f{`&$CZ>VDR@36H{&TzQ?FdEY-"
        "u5NNbx~$qLAK1grCskpW$ZJDFORXksJ5ewe%m3LFPbKlO)r?GK3-"
        "!|BSI!!6J|(#)TA!p$@3Zht;f|G{Y%rH^onlqn&_{{_WrhD>fG^=9&H2nB+LO`@?O~m|"
        "B<uj0vgrG2oo04g>EVxBf!u(Ad}3nn%rW8^r9byc_!1mKV$VAEDYqc_11{qa$KF&)W-"
        "T~L&$UIUia(uyO!Y-8eTm{`?ufC9{|Zl`2;3dy2vu1-"
        "e5ou+YVBs#@3>L8vpJ9s;<>)eKoa=O@qyR$0(BdAD*Rj>1s-"
        "zwV7%O&>x}&#o|uEq!Cdj4@dLdu8-"
        "t$ALKA>1;Ad$X`JVpMn?y9XH%4Q#zR1~uZQ;7)N-l+X0i2Kqm-LbR!dhwUl<-"
        "k_M{KFKwJrdIE3QV1&BA|hG2t9DL)!>cYr6Yu^1=KQd<Fl>FpHw`-"
        "|FIOKUs_Yn}cP1CGi}wsyYU*iND40sC>9Q8$k>wZVDabykG>;CDey4CM3B`d>x+Q#;fs"
        "0HhBc*`zOjGpY2aWhXQ?>6GADPaW(c#4bFg>MgzwH;}QOo&I&i8rkR(xII$0!BkTy>6<"
        "PCtXp6hOe%NuJj1%M8pP0FPm*6x}!t0f)0^zUf_l6tsYXPH{C`hQqQ4_&B`gEX~UJM7F"
        "5AbBona~nFbWWy@6C}9g{A@;9$9Tz14-JPEWx;Y3-"
        "M2^tvlGvAHJQm)JJ=08$gP0m$x6mc)KYp#HcvXuU+2V>ovv+4X>GqFR($MV#wb)6b>rW"
        "%tKy@QGU%Mdj_PrChw?uJ_-"
        "5J!ssl>3FSp9eJ3afA=?s~f<u9R@gzrEHJyI)))&V1Clyk1!Mje1<IG_K+-"
        "oPlwEl*73&T#9%0qHE7Kov5}*|LmXc$1YLEbH*NV?3jM?YW(xxwi+K&eh0%T11h`^fR#"
        "~m`ZI?dlr-ivo+V2LO9Jh;r&Bjf%}0@TvvJ~T^R4O-DZ%-"
        "r@66>E%0aHKhY=kqdZqR0X}9_O1_-"
        ")gL{Glii50(5Nr=p?B8%k;21fVzD+y^!{}6wlrEcYENi9V2xXF5-"
        "_hSW%%ZkdNA2|gaqp=(Gm5Vh{uNc`HzXa`#wCp=UWfq1Si@l@c@HQ~eMKwia{d-"
        ">=<)J{;3z&5y`w|W<sxaH9a)>fAuUZ^k@K8?uw@bGBi`X=!$z*3uoGQnYuiSWJ2DP%dt"
        "Ld~pSC+nBdv6{O|J_xl3Mb+*`vXWzCUm;ah|+Z<?$1K2|A2Y^aQ*c^b`xs;k?THioa2>"
        "sD>Ee^~^f7B(P7C1d1vTUEY@LJ3kk{jAy_aE5mbnYnFL0`xfq}l;)mWNGfI>vSO6t=4p"
        "BgJP$t861_s~4IaT_us7d4ObaRc2R@DOpxcc##&FvKInMtVKN?>3P1KuHS^7MNVmHR?{"
        "7h7tNCl(m+TQcvJU*HmjZC<gya)FiGw4$4mB1zPqxOKjW&X!#ASR^oh5p6#r$CnJkaXK"
        "c;8df$tK4Ud%7V>yfVh$D2`<N_@)mH{I9BN_zSlMyUBnW#(oj2^b~}~J%oaSw|Jq1Zn}"
        "OEaBf5IvB={8x;RAs)&e8fn?<O3en}}V!`}rUK=ImwqH`XQZf;}j~=mv&}U5G(jy28sw"
        "7`O5EgzZo&uNWlXQLCwSMj7#c<g^5L^k|t-"
        "ZE_qu%KtDffab<QqdbfV<Xa;^g%nGhjLX6D;1rQcFJPPUcGpc*pDPO`M3X1z)yf$y%Vu"
        "q1$*L&;8vHKQD&f1o6$rv?EftSSsVxrY7O|_D=L+-"
        ">hUcvY`a}26p+WWq)*Ne+c8h5sZ)C~__J<-"
        "uYt5?MX0tjsDbWR9f*^BKEGu5{(dcVP&Q@V0cQ{Zf{<^Ri4M4fJ7G#~QbnPqt9&9W8OH"
        "QOO5&uy~61<>(-emD3D2e-+#m%?qu=R#MtcA3!fQN4(F%HIggnn-"
        "%SvS;obfmb<{~}n29VGjd-"
        ";CYbOs>D3u+F1;><;G|Tv~H!PUU83B7Ypk08dfM9mqe{x~iA?W#+5+Qg8@OsCO;akr2$"
        "IpMtrHh+D9UsCE1;@F{f9IYm6c1@TQ3#lBXDp;baTxYP4UnFQ|>eYLL%C8R_C-"
        ")q+NPqWWeYWnVk;@HjL7?X(lg3&~7t?8R-"
        "+!dWxUnTVRBXXP4op0lN9=;0~N`tJ1{!+LzjI=#<R<VW&zPRnlGXiJPRZ)PCLd($@?`*"
        "A%{vIC<&36!REIcZCZC6;9RzqoE7~je@Ts|T!LyfpKusLoK8svOxbd)I}+4TYO<`H89b"
        "%%;|+&6jRlcSVT1=p~8lk2S9a4WK^S;@JcNsQ0s`-C~?3iBX-Ce{jE;C@vOp{DvKN22p"
        "wJePS!-J3MmoMI!y6nZ2-"
        "%vT(b*1GEtwdec+X&iMafZbF1ZpI9}AMFfo#FCaKmMcn?eb_hHnQ@dEN;cqn8#(UY!gZ"
        ";aIgZ+^8nw2YKK&{hn%U8R4{{khg6H_Ac)GC4I*|3I$Uy$eIf}B~@2CYZ1~0K{12L<qn"
        "r4-vu2>W4pZu$dNx@g#2P@6}N?a!T0`CQtUmEP;jWZ51?dWavB=b2OBJ9R@BrbL;-"
        "&wvDKb#c9X`qHJN2~^}1;-"
        "oLa7W8PULnT656v|bsA+ULSch(`{J`^BujaHqY8jXXLxC>;fiG*FE8a)rZFRvx{-"
        "{Ax=lSnkBY6}b$DQIIa|`nChaCxTZFZ&vcwtL%WeM%Id-Pf2Rs2dh6<pzdVxrjE+Oj|y"
        "W=<%{7b7+0>xP+7anyr)E1cINgj?XQa4F7i*raWAP}+)PoqL2EcyQo@@!dSAz62eOYsN"
        "rria*Eqha(bJia+XFC>A7_=Tg*O;h{<w9gAW3AL@imx|)p?y6Q{$8_vxMyXkrCO78J8&"
        "bXaCDqH|Lb7etktDJO<Z=}2z?OUB@3vM+kk2f0+L|gDQGt2&wpDg{Hx4wF!hY+^`Ef{a"
        "DqXx~JzzZ9DIwPuf(0{e2*=p)FI9}at{N!{qzoVcMOKi@5r={pIXbCFrnwLBXhLc&fjq"
        "S63+xrimnxgybkzH|8DAQFL?F~#r_2tpbKv)f~k&^?%z(e*99jUv}S8lE6H=$aQ)s7{5"
        "I^1$2rWULqk?4!Dz~8|+xM&M`=nm@e&`a2t`=Z;#`BINiOJj*SgkB)G^@`dAwx-oW8h}"
        "UI?(rtBPgSrkax*+*{DrWt{8{;j84C}K!RW4HA)d>BGZWR0jy|;$e3b!*#tYd+q>Pjv#"
        "q_XdGO0K{>yQ;e4F+e#XUZZ_ovE%9YBM$wk0nbu1`2z)k2xiT!O~{Akugi$D!fs8szAK"
        "7<r2J6@Ow^i`IU1D(@pt=Tcdu`j>H=HXYK(p8|9#y;0rfEF+!cGG^#7>5eK1t;Zy8}g1"
        "%~7&lS9#x1n<0eEh36ksco!0FH}my~Xf9dU5U(Io5_k4ldPE68)zG_CC3ui$sLEf_r2?"
        "FD`Lq&}GB9pg3~UyEaaChD2SO>DnOHNO`6HB4o>y^q<&KJc8P&w?mzTS@sa9pZv|L5k~"
        "H9++MJjIpV5qIn4f>RBI4@-E@-6!WF%fxh(wz=IFhyMjlP*Lu8wO>0J~XGY?gB-QQfu+"
        "0Y}U2l_{Ugx{l7Whrb_eKxvBOm|^(hFT|F+Dyi$3U*sw*j`+yj<nf>LI^PbpuzkKy#?R"
        "Ec?B^3LODxZ$^7C>!l%K!&<k>!);-"
        "wGzL8jA0bCK*a6VEN5~J}=uD0?mcMU<R7h*+vc5YZ+0vxKBPoW>FBh)CNnQ?{fmsgnE!"
        "F>l*)O7WdwLI{Pxsffe>}8q-"
        "?8aHCbKXXK#eApzl;Z&=spjAzARS!Mj5qT9#w;~wz{9Y<eiKCc_QU#Q4sj5VRNh!Ekc@"
        "wi-KAglCg_jJmT&|7l5pMflT)1=^KVrBh51W)QSOD;r9~1u;HIQaHk(kvI!3n#mEh0tg"
        "k~BRJ%*m3x6kj!*5wxFrNt*(PsC*Vx6KhW6?pFa<~Bj0_XORY`(W-C5`rDjO8f})$8-"
        "2QRvF#WUO69Sbuk)Kg)!$s!!jSz5ym?;Rj4W7=Y1d=uEyi7UTS3{%bFDbU-"
        "2e^wbm|f0k=hMh8)Hf!p<jY{fWo$HnoCRiE~K@Kx?beD(xQuKch!XiZaJ)4Hapdxrv$="
        "OfkR9Ka+8|hF*-xfsL%2WCT2oZ3!LerDCseaecA|nFM%N9jkN&d7EkkClJZ>Mt&6LY-"
        "t<Usjb4<`jODTj!goO>Ph9OZr(z+mC?cZs~*8G(n^xEKrVks>{^s?nu=waI(UCzj@g*n"
        "giBi8)H->WjHFOc7zM8cooX9lfj$x(0+oVU{;1GzFoJj{R<kauY~Zc-Os^!lxN&?Z+NV"
        "=&4(qKwFsr8Zfqkn^pl9eWedE0xEU?#0Y2z9|Tj-"
        "V422F8HMu)(^aof>5DjKv<Un?z?d9H+T6P`6X!vlsRaFou5{~9i0iu*kmp^xWF;i2dOw"
        "F^hVB$TD@&kuzsN@?JSzXSePU6h}1wdG|Y!m4L+*7z+OaFe8+{I^<FR{w29ay|51t^)r"
        "Mr|}u~w$_IL^5}dNXiOiaZ+J4`U)*#4ER$fxp-C!KW=p%+-"
        "}J6(2gAjeqTd)6|5$%TwcNPJ*@(MDjRunRuTak1g0rPa>u?cu_a^P-"
        "?!j~ZmB9(zg7{KoF4J1+O1v?LGpDrP00*0jQ>`YU8}v-"
        "$D!L4+N<Cv6Db=mkuFB%sK!0(&xJTSAPl0FfLU7s|E33XPF2R_qZ^O<ID+$hC%x<m?-"
        "=Vrsy&I&6&aTBueE45<N=Od<vhgr?%E_SS!R6L#x*cB1M$kJ|UzX*M3@iZ^gzYiYw&wV"
        "ovP$qf*JsO<;Oii${tKI_9H&U3zP5p>C@;fKb-"
        "GlHY77U`iO{2_yYkRzWd!|IzhS!)T;Qj14`V1$+{bZW^r!WOS**{*spwO3Z=;Xu-Tcz1"
        "qpdUMf*pKMajKM0uI9#THV#N5P!A#5I!A7-"
        "mEfAson&&vQJmrHOuNLV;_tWyYVBU&7K9$|Q}B#A5^j@caUnBo?MMCnIYgExM|H!8?8V"
        "?2troL4d{yiOn~SZ?SnH%UUT??k!}pwTKr8+_G0!s+q=Sz7d=yC?GHbA6k+tu`Gw62yF"
        "gSuf5hG)gt*SW{@W-"
        "OLSWPz}KhvqM6!tK>N~HiE?GjdNZNMP4j_axdg^lrZ%)ixZ&H|q(o`mgDW$U!jC$6Tl#"
        "5zhoHFpOddv_%!S;^AyShtu%owc6Bb!6Y*s9=xKr=-"
        "z1Ros&}9dve9!g~y$>|~F42GT5TfWhLDaH8j`PCL_4F{P!ps(QNK6qZ7af3b9hA+=O^5"
        "uT(E(TB~IYExGslMmj2;o=bCvoTydV@7K{7X`}*&x}%Xbn>6klq*K*D!(Bk_|{hA7&{%"
        "M&cVkD63khAJYyE1&<@`~7z#Efw}rX~H$yjC#vY))g%h>*N(rHk{#00IE-"
        "d)!i1tj!CZA8YvMM-*qAYpLSjQEZ2{MPKOJ9@LO0WD&=-"
        "zyW*dTe<YOi1l|BH@+(c#J<kFMl(=-I+Fxn0mSOR2ulGP=1qjQYlX7m_KY-<DI1x-"
        "iw=S-7bD%GCj_#XEEbu^)ZW`HQ0~aS;yEYj}HDwO|D9EA|eK2-"
        "V^%TK)J)_6J<A40EUY`<OM<7myB571me@LZgyx*n8YPZbg9A9VnNT6UutaGca7_f7(+0"
        "_v~zq5XK?N+=a(c`SJnzF3eJT!jW1Jp*^+8|BhmrD@B%{V(2iQ_@AvEzZWg{ucEKYdEg"
        "Kt0%dSjwYR;JUH1pjQ}+U`Ud$ZFkuoQALVrizBL>?}h&z~@Nqbi>#&xIz!ZZF5gY^aAc"
        "v2PjA0XFS?wTuAv%Uq7!0o7V?I>7EexFqm42sPX*W<Cl@{Wm)-"
        "GSefbfYp#aDNjm@uX5ESX=C5MU(9Xi!PxovCVQe)#h4tjX&AHLkFchMsISou~4mCh4K#"
        "4wz#T@1Bm?i&(a)gewdbb=grhd@M3}mPXLSQ;%+V`7+;vF@;+FNn;}*qR*7ra-"
        "u$H8uG9ds3%Eue)=ztylWm#Q_yzta*8QAYSyB4v;85Q{B>`4;v_R8>X~G0hPMmJ!2m_1"
        "g7{zR6qM<*D662^cptD#Voe6Gdfqj3i6V45&7G57#t?vbMwdL?Ox5p@k1kg~Ms66uK29"
        "K%nFdP4x7b)H&=HP$Pv>3a%61IXDV|%N0gUi9|BHl)!!MLt9S?uAzkH2Fw*fxB|d7XdC"
        "3sMX59zBGb=g;ux@-M;}W>?S$6>P~hy7{ZgK8nZV0<CLbjJ=z*6;-5PFq4b^m6Sij-"
        "_0z>5aJ;t4$Imp?|gO#KOZbb{gh#eB=}(bj0%+=&Lid!&kz_^enJk-rVf{?;h3#Igpaa"
        "Os|!lgnu5M+b?bJ`XYgOX2{nnZQIh}!x1^z9pVHTm16|AkdRM&N|Cya?{v1qq91QIZoW"
        "=d=8>o+Pfy;r#^ara-g1-"
        "qv8P8n}^b&8YtDU7iQOa=gjn6^F(Ow52(qaNm!E*p;_GgKSkU(1l*{~iNYy4xs6Rb@{i"
        "?yUR%%&ovk5r<;BTMCWTY(w@cfH(O)Hn8<cQM|FzvjH>t1y2ny|iE@PK&TEn=bLXu^4Z"
        "3B<ORgyQ&Qm;t4(;6jo`2H*D;nRzfwonsBe#SnjJ=Ar=?$@2-"
        "8cbS=>V`z%_4e`rsXBiv+jA?$<=v%YrTnxOaBubY!mRoC74D_T{y1j<7Jqo#gPuO|#6B"
        "Jo1G(DQ+xGXGfCRHBKJ!<3NPgY`<jZ=(Q&de${|1k=rE5qyj%pjTjJ+<m15F_-"
        "%iTmS~Bqv%aOF{fC3Ye!|&k)K5Mq8X;M_}Y4uTc4o}UKkWO7i5k7?kjwCD^V@*oPx<>Y"
        "tROz#8m*Z#dP*I(Pygy8Vi$+l}cBk19ZWkKpEH2&Ettx@iV9=jszi{e~B&dZ!($LAJqs"
        "H3l8Cm8TSgBtCxKXh{|Mp<CN;O&$6`K*rGnE9vW}<q4v<SlBGSV+!{5&wfVLMabO1c2g"
        "fQ}(YDw815;{1o*C$R!lwgO%H+S$BZDuEQNmSt&?9oI^(`(%dP)sr&N~{!?4&!%f>Buv"
        "F=LGG>UrEsudCmIJDis}i#<d{gVyF(vKDW8BgJoVe_74RX@FB_+RuQzkf7y(ed;Jjwa`"
        "4@A4zU{3EG#moc}3&%sHKlqVAi&8JTo1@gWU^oS2yWi=ykfxFhIpzfAm(KS>^;p3n{Gq"
        "gKP<eb-"
        "T|oM()SSK5+e;ZQhTo=+dc%L0$!a@2+EMmzP3@s(XeG?MKu>HbkViC&;ZAi=uBe;1mW1"
        "Dz9@2QbQ5Xf;q<Go<){zlQtPSwijd#hIx_y2yeIr8=VGXEFn}Hj<kt4U^}D?{QP)G1?;"
        "PqIrzIXk9Sg`kul1@Fgg-Wr{k+dSi8u|4%xQx7r!jFB+m!BWWfTY2)4BjhE3|_+@e3a%"
        "bC4if@!$Ha)oCl_4ct*NiXu$20E-@7S-}4c}A2iN}MAx)ge*KMd^W-"
        "!py0|CmYU7~CG51hq}zTH>S08bp_zO-"
        "U!zukPd4UuFjNH&Y8FO8quHC#ulh%$|%YN9qH(alWmftuxIxg04p_M}v^8|GaU!<p;6q"
        "TW%QatF7{PR#>W**(;>+Gd%`=YwJuM&L~0T!!^#P+@Er+zZLu$d^b6!H-83%_!ck<H=-"
        "LNvS3>B*v-"
        "pWQ*6gA<GLo@G7BX?zG{1>wt>kB|Eqb4?48gMo!b=64=L)aA=V;m1(m^1=J{Y8-"
        ";n#Hw8_|)7g3ap^W;@@DY^^On9mAz7msEi)7xb0meY7+?UF8=P5DlGlsS?ZXcn^PxVmI"
        "IEGaamt1u1e%W*bNH>a{|p@0R{Mn8&XVUKwW>`ECRjt#GMtPY-"
        "$_J~vUHQq1!bK(Kc1am=Y397#d=lGw?cjqct&8jEE7P;k2R#}1HftpfBQwQf9^IRoT*s"
        "VUR7fujcT7iO<Vmmygpkq?JRm1NPD~PmB_ck+bh5rvwO9KQg000080000X03cA_82|tO"
        "|NsC0{|5jR05C3VE^csn0RRvHfFJ+>00000`W*lO00000otI}{71#In(b$5BC5V8OQ)b"
        "SYvZsL>RAM*wuBh0%*buR|7-Khfq)0nu=1kjrX3oL*v-"
        "g;&(Wr@u2GrPli^gvJbH9aqKU?eB`ds_E*7|PiJ*ZdTq1D3XhAncBpO7<dmb;bBoi;Jq"
        "4Q%d-"
        "S+i!(8Z%>5)~xXp{$Ky=G1GD;RP}QvkC{24swP@A1GW~;NMKuH`~Q65GWK&|95YeJjhZ"
        "grk!W^J*y9SP_v^l5K{#SY0@mBYbaF%Gce01A7no<YbY4fz(Mi`<?E<$1Z6lCb!vpvLZ"
        "__rDZTOX3eR^QIjT|AqbtSN$l(xwd)t!FoZ0^racKXZWKbgnDR9ety1-"
        "4kcmWfRKOE%kTm2_T7w7#_VOS)?So$fwEwfDVc_H*IJ5|BZ^j&GygjNcE(+h0>d>8nfu"
        "IvKx4_G+sIH~PfyAkX<0v41dI;B@6EtYmNEs~s~72Fs7hLF{S$Pkg`F9Hhcj{RveH=aL"
        "WE*X~82d$0xhm>!|^H@_wavWcD_iRbzdZ8g|~)ein4B2bNK2aA<9f$bhdr(p+R4Q3bF5"
        "WY=XX>@j;C@do$_=d=5{d3U(skb;W5WyY<o1q&Xv%Mzo_&Doz+#!GmD;bu48#5JjHKM^"
        "S_8uHYe2(X-acZu8Ld<7Lk3`1mO-"
        "@FDdJ?;Y`I2wI>?EDexZ>Z5%YiX;oo2P;Y4jC4f@<pxp-"
        "S{lqCkv!l>SK0)g^j;QZJ^Br&u|z|B$#4?+uSQ0#ZZxCl%&t%QzDMZS3O~GkZaA`zzlF"
        ";}qW&JD=a4{lxC2j=GPC)A@6rka<8&C|#wW<hRlD`JQmMkt+MOVdCe)kNjj*L0If84k)"
        "+87W|O7|4B*aC$m&w*tk-"
        "=e~PhMrN|@hUiuU_4UWPzYo?VQd>|~Ah805NCo9i$eg{vkCL@VI;ePBn|0?L>U$Y(Dkp"
        "0=(&Yy9=C|>Shxj`tQsEC=R4i#pWhw#z%630U81~yck?0eWOkDR)xH9SUqX5FwN?2XwF"
        "`c8Qg+-~&LSK-&uF0EL++z3d!;Z8i+@R{%36xf4i8~=d;=t`)ovP8Hh-ZOsZuYq>#BqW"
        "QQ%r)DQt9>%Xq!1rvz>6iv)PMND{1AS`M0^)t2B$DhgLkwv{w6ho%@B@rnt2y}<-"
        "zrh>>752=#&pKi}{!GQST{K=|XIdI}vt(h91dh2R?WEh_B0KrIT_Cy)|%ahrAR&z(xh^"
        "$)eR;jI$1b7g8cQ4Mc~&RWUhJ%LhxW*TNj7wf4rca|@(#2{qLEXdS%o8>)|_h7t}mk=;"
        "ZbcWc2Eevmnj=t}2cSCu*BE$|3tW1A2rW^vb1nXQ;TW-VoA6FBhbH^o0B#C|Pxre^9_)"
        "z-3;zi&Zcz(d#*BRm)&*9!Cbt6E!!%pBx2dX0M|R)T&q_wA@Dc-"
        "@=P9eB=cqTF_zlvl|k;BoMhXrz1&?${QaZ-oRR-Gz$>wMqJBkW3;XT-"
        "a%d)<ndENDxahTo~yDMcR7ik$V%_G&t6GCwVyY)?DCUVr(N{a<$_icaO~kZm^^AO^~BK"
        "3``a~Q8(yyjEi3bOSOGw*CcnsT#cn3lbzJdWF)=PZIYwS?eZStn02@CPbxR~*!&G%arU"
        ">;{g<_E)^#OUu@l3Ij#y&o0IU<UguSSaO^je#7EJ|Vg%Q>q`esT^wLLWprCUFN5L+F#3"
        "=Y%(HhyK6$$uH|_z!Hdcb)4@&`tJ>ccIQqbNDSA4x-"
        "rMoR{aBmt2W;jyX)d=jTVv6sKr~phD{f?|7a&5PJpw0iibnUl?HILFQe(4Y5^!5lba4q"
        "-KiU1MlR1dW3lc{E#<AspYDMIT4}ubbMgXz{`fnj3;i<mEw=|Np_#R$ljf8x#doNiSn6"
        "4um+ejEhA|dY_7$IC~(EmksoO2(mzCZrX4$xNO0{j+ggpv3G+F=S^kMQ9n3au^cUm|%T"
        "p!<FR`7Hrfv>M@2SebJvGj@HSihw&s_-ej16plFg|n@%Qv#wMmi976PtqJ;FT5N^OQcJ"
        "^B^|{3r*u5;Z0VIhcLJ>`Xo~+?FimQSD{Wp@WvWJ_p+XF{ax2II=%u#VHt3?vpV~pAmv"
        "(QK)p&|C5~WY&1uFD36`FN`X%qOSm^|PhM5<vRK6izSXrpMP_L0w`^TANS>P%sQ~k}pF"
        "g*BsuzE1$PS8XRGu}|k-"
        "HA#bcijCSRblU}+q8dR1^ren)2|pK=_}N9R8z{KCZHDBVe5P6{L*F2AgH4S(h!HK&drT"
        "y-?%Qi7rXB!M-i1$Dv^<}mt72YsXimeb9BQQINO+I77}H~74;-"
        "JfYGgST8}cUaDvd+zCj)7tbm8mM9m>xmeUhXahbM5Ma$87^|d+Ac2LWKX@LNd2p6#FdJ"
        "XFdJsi}68^|1WhBMmwj`~Uck6y~3BYH_LUxssRAYEOe3CY#{9h+WtJY*U6zEUbbiAyrR"
        "*Izr*qYlX3(LQ&8E%Kzx%WR$b1$G&BRW6ysl+o^O<YV{&yTz`uoetpIS*<lCq4&&34Rf"
        "20ZNLe#p~8l-"
        "1w=RF&w?B~4GY!t`fcJPcqvP4OqCu3y){bPQ+N2Sfkg2vm>FnIOgByupWye_H_jAlp>m"
        "UaMJlYRj801TybX@#U;B0HE@$9l=$f3z{Koatj5PDKR_c$4W^WkLQD<eG`pjxCrv$R`S"
        "S1R}L=_6bGQu>oJykn6m(8FuqiY*=cdXIp7<c69YD-"
        "R2`+|R%_2`3px+f;~D=P%j)N+27FfcHM-_G@f-"
        "J~V_E%thGjO%6CF#b<$wV4akxbb`%lfWz`%Th|+ec=y=u&upz7F+A!v@`wzDo!jWNY83"
        "ly7)Ay(kLVzn>c@p7|5;VBk{ZNeqgO>1COW?#46@*Y=vWFUfsZ1^9XrEox)vIPJ!3))!"
        "{7ds#O#21R`c}6&68sw+3UK)%N5V7h-"
        "A}y+Bx?xqG#+OzxAg$jH=srVJ>#R;5c9P@lOdWswi8L+rog1+W?{ppLjCm*_6%%f2{(5"
        "7HMi-"
        "+|JSXnYU;qF{qqm#xO`CWdLhVjd}j>;g`yUt{aU&dfb(I@C%Fj1S5fzNcp{eg;0=k!~="
        "aI_|xS%9>~<Y8se8Ka#z?&uYo`U?}h{YCt}7_YF|V15qVxZf%#gO7Y-4>r-0-"
        "U!V=xWc8z`1;R?Yn?3YOcV2$7^~owPJ|G9#YFcA6#_shvF@cIu-Yc=(E8-"
        "uDbhKr@w0dinv6&g(c#v(a?|^L5-"
        "}14{DmGi{u;X|765Bg?5c@*Dz)rx<NDJU9R70r*b*#tS7;Crbcd$&9@)QQ@{bSb&tnn-"
        "VAaoP{N^es0J+1INR(~{h+i9Y<YXIh86ju#pDcO$NqR32Fw7le;k5N;&RL>253x5wZR+"
        "ll6zKw7`DcY_XW4(>dXIel#PfxZ8#ZkORFug}y8P+@(&rep`;$A%|`4gGxJBah-czz!I"
        "#j^QYs$<B0PDxv-"
        "g;N)FI{rDi%36m$GAC*t&{D~z$_p|<YN9rm`YYk?K3cMVUFw%xOcul4{62UKxjpyMli)"
        "q?L}?l5$NY;J)djY54e)b?nFTw|RI-eegqh?Xvo4sc{s?%N7`(+MnQLJ~Vw1iOIQ1WuK"
        "dsyLCG1D$6CEh66r+r>OeOUVB(xLWQRFQ47tKZ8&>8}jH^qJ0IsX`2ZSo=-"
        "VY4y249qML5|tkyPc2aA*ss&A;#Pt$`75d%py+{cT&|b65ge)4;NQD{b$vhqxCE^gwt="
        "TqH87Z(rb2CT{6hXUKS@1}FJt!0H<8_OM#clhWH<RA*edjn>V&)TzwPHy6uiMSmVcCvQ"
        "J2{$e-"
        "s~(R;oAfbZe6K(i&$)D!kMggy}e6&Fc33LoTl{mmKbHUgeM$!4*tb?g%jkyGcfrf6hi3"
        "Jxb1ns&StwC9W=5q<PMD3)_UxpfVb^h@E6+lXEEO{ZebIoEEN;m-"
        "+qy7FP4FfPHOg+5$1#$*E;Vl&gdC0b9y0Ox(nz!AN6cRjM4@Asa7fzhIcv)Oj>1r}0hA"
        "2H>~AT>nD4z^bL})joGW_Bs>?Q5oz-"
        "50o<C!;ST=Hij&pN!p2Lz_sy<WDKNoYpio@Z*Mf;nVgxl6jcPK!9~Pj(y3jO-"
        "C*nbE&jpe6rwSN)JZJAO1o~j+c!h#Z>b)SwTEjDhGAJ;HD(brRc~h1<vJxil>WzX>RN?"
        "i5`xKPhaHoYxz2pLr_!Fd;A!Ew1!Ln*Xc%!NRHno+bKFM*U6`Fz2l-"
        "8b)9MV{TRoZTN)h#3%Vyf?J(y%qWAGZj!{5*;;8xVzn5Ui$Wsg#W-"
        "@vwX&EgM&d14}nHZ#PJd{n(;WKeNjANGcu679@>u|T~?wG(5hB2eyc$*ptvQA2V{Qfs{"
        "t5Ais<5*(EN;x9<kof+_1Od?q39*UOBt;rB!C#I_7;RyRN?MFfbZC$VEC}l8l5?+=kag"
        "B;v1_t{ry`y#!a=>Y=#O?u3_y{{OJGfMS6<165I;c{aTVYd`R1~z{NTba))GFl&m|!)~"
        "uk%}!r$$S5x52SX8*H-=L~Vt=;m1L_)r0aHow=><rD9stUqm9~hljBon}h3zJ>tG-"
        "R@1dyT^ZdGtSX(ro)_xzPqZvFi8i%`A%}9`b(A~B|ExCVXBvl<b?|Qj8i%-"
        "Y>KLpkKNZ%%6IRdQX1%tpHfSuqat$!*8a2#~*mD`U7O{=3!OCiSH?<!Aka7do;TzJ|<q"
        "J}*vQa$2e+jPR`{6Qt!<GfYJh>*QjjHiD`#X2ZHC<i^e`jYWjIbsECyXEhVxMLg)Y&c|"
        "&az%wwV7V!VfNN&LBvB&Nw8T<)d~eSKWEknca1?{k<~NwKe=bsZB*Nn8HI$|iSgDo;Z^"
        "(_Wn_8K4EL6>#pYXTlYUE`$Mg%)a5i(!tVRC|&oe`%Hbfu(D&Vcc?I+EVA;}oUJ+R(^R"
        "!L#hWod>mM|hOd0<?6gR1@L0>tAArS&O2AsmxyEp|)JB&o2u+rbiVouo^PE^})EUys72"
        "~v*Ndj@kFYjfSP(7@s*)4ef$}E4{@AU<|;Br8{OesVn%5y`CZ~bm&M;^*GW0d>zE-HX$"
        "k7V#z%^qxP@Stk;BZvUr8;Msp4HQ(~8GfV{7?UX&f<B8oRZO!a*mnT5H5~1UBrE;j-"
        "o_C&@pl2ijdCgWXK0pb^9za1*T;-"
        "jMOcXO1j$C)pc0jabhZ`Z}twETnfJ4%~q0{0ys=`!su#T^{^k)T5s8%gyJ~N&hi58hPT"
        "U6|}J~GY5^{@=5yVl2^u+zzS_YxXmX97dZO`rt{B2u;_;M+Bi#PQDM3hY)042I`j<5Cw"
        "DS&ssgkDEx=fCkl06hQ3#D?yK>=TrOk_%z*FL_<N>aws9D)8{gcSz_u+i=Ygjur9Uq#q"
        "4YkzUgEySdeG~Pu4pV(V4vaGn(f`TUm_`=m$ujFmKd^=Nzv&fB>(JBCkMd}8tus?O!E6"
        "J=z&SIF5SZr1TecM?0s$ZOS;$%wh`@$0gYZ=53ATZn#gtJA<c~Wpn_ue-"
        "(PViI@IqCs%V_2~ei{9RkS$Cxj_DG%qa+hHAi8pc;3B}W?fEO<FrT8Vh52wkAL2VQ{|d"
        "vE4H^#9)iABE>u>xjI!|n1KB8g1<HYarQ}A|hdH&m&%f<*D*UyS&&T!%+HxIOhxnK*`i"
        "mXfZffa%Jac#)7;CS>Zl$~2%c8kddtK>#ie$JxiYS*-"
        "MG!Z7k(R5Q+2b@XhW$TS^w!(?6-"
        "uF@mX(*RXFez5TT#$$vQewdoZ9YHLeMT#xzd<d?pS8_wme>U(g9mm3t!K{4-"
        "RQpXblE_-ifD^>RhLn<xi@M*atnT38<A8;SP$>2hpIAR5*W{9DzE5#>5Vi-s-"
        ";{)iRAUfhk?D=qufL^iNMHy+VA2@tw^7!W+nGC{z4=54%{g+N>~{_6ZS;;>@KX6wjMl#"
        "iQocb&?iaRbr?tLIb$60NMfDW)Lmq>I)JFk&)7BO?UD|P!<uNXVRV*q^2R!^<o-"
        "+Cq{8`f?J{<a|H1mD^bc|}zK-f;t_3*yiizN6)BD(C?i&1b-"
        "jGwdO8#kFU9eD4$uq{fKsPvzY7S=*@o1Q{1kOzvB>2>DrBI`FQRpI;0iU^6Tg3fk>!(~"
        "L4@$byuJ{+#N!K8^5G(jIV4Cj_u_?IAFHlxvUz#+&S4==OI7Pk2w*<PGkD2P=3vUl1Ef"
        "A&t#!vIlBfe!S>o~0gF2Ys2w3tjusmE96w{U4ilR{atY~*YIbB%S6DjKg9!UU@V^g=)%"
        "N!0Yl7%k*pI>v3pFX2PrvH*mt>oj_7MKm29Pr+4O2&OC9+BxeLk^+;hv%ciyy`gW!vrH"
        ">~t9zzrHs&$+8x)M=Hz?g=bCt{DFn&W}f;--<%Pe8<qYBVHaLn)$we-"
        "2pAX|jZqlck^Y$Vq}e+%0()$s^w2zx+#1ihZKv6GFH0Y0e`PEFYz6Qixpi?Je!3SXh{o"
        "NeQoL^V`*se^-<ve0$JtPh%m4w4$y(Nzy^Gz(y=Z-"
        "YWH<M?OP5Gez+3>;<OszFeX=o1p$X;i)updb1+^Q~Mo(ZhIPE73AbX^??zTAJ%0*Lkg|"
        "bb)6DIR#~!kt$F|!Yy1+Ggd1J9K)M44>!N!vfT$j9jZdfkwb<<c*OMzRu*)ymVwz|71>"
        "59r6lb;hUDJlndBYiwfigKvAvVFl1?+561~xIeW~|1)SBN88^h{?R;I&>;8?;<jNbf|8"
        "YvkV<Iuo2RlXh}Y05}y6dK~iU`)zDLI$3s`K(Njwg$TQk;#FjOk%mmHrKf5+(K`)Xf?x"
        "VYXV{{CYJ9f23Rx7+9sF6U$JH$0S+W$L5wzs8>k89I<h^TiG7XULdubkU86+wJ)po=5D"
        "&j_4w8@Owqyg=ewfQf`-"
        "TviR5%o<J?uDRpV=KolU?{W#xD8*_SE>I^bhTsK3D96enxlEF{YuvJ6*&!r3YGP(Iu>D"
        ">~M4>I!;N%bKq3_C99q=#N2KSHkzYW?yayn3<>Ln-4+>?q*_2yQ#lHbC3dr&jn-RQg8L"
        "}T-"
        "`qV<>R)Py6ReSpgMZCr8~?ymCPh1>4Ppzb_+lm2gg(H|C;uceJRjH9k>>3z;=ct+)_a5"
        "n^Nj9bGJi`t3>sh$+&*qLQA>D^!u8d3A}m6PUB)q?ODKi55_TecU<1*YjIg>D@8^4^^r"
        "Q#VFSfQb?z&C}ipV2m7I{#6&S$V=0;2t(qnsJ9U!jiUiDa~~jL~@7ps3ekfXtS%g`3uY"
        "_IKu-kP2&Ht*y$<Pf3hu<mwxEVw{FQc{1o1XpeD(4g)|MMiKljMNq;+qg-"
        "8Fsy@g&N30+!m13++Pjej5-{M__>Fz>UO}j}CW+=xnpFi-"
        "6aSo2;8QKZ2nnCI=8p|gcN!$uz4BQM&c7XgI?qqhWDOe>FLp8^p#JA**vZ3Tu^MFuD|K"
        "q73x&;Vld-?;r%lo_KsbY`k+&(;lU(Tml(daj{OP*52i9uf<VUBVdHlYR^@6bx-OE!<X"
        "2nRNPP;*e=uO^qM;pOl67s4+nPwkP=fo6=h>PWa;_({vMJm55y1IGwaDZ`vIH5N@mu~u"
        "he30+(00zS8pCG(Ty1L}VN?a+H;wtESkU_}B~=q&lf){j47J$1iUu2SP;ON3v|EAk_4q"
        "tS}IulK3ijBCknjBsC?*xcNY?yJ>>p^69AVSWy#h7L&Acn`Lhii&BIFq()ET9i*NOVtY"
        "G8f=@;Zl*1Nsw$aqe20Qt=aSnB=b1wCbZNL+LT_P2@gR8*=4hMP(Qcczl#xA;%4+(K`f"
        "H&(3AAz!W{Lm7>a@fc#?3%m-"
        "67>$cnU>vr}<SS5nMx^WMagZ+!jG7ek?8nVW^8#26E8}OwxM6$&`ospeBDluIl$C`ew5"
        "aO6r;O@%`pb<_P+Mi#N)H7sU*DrShNl)Ep<|qjhDQs-"
        "{mT4iTR*`T8WOt<*m6oQMT>VAIek<^)?9m(Qh>^S~o`lI<DlU_7q6lLlkmtX*au|7^ku"
        "nt^IsNG>UFPS$cZ+a8O}4Q_QC#(DK3`%xR3Kg_6wE^f!k8_a+BR{n2wlkpXIT|Y#2XIo"
        "fX)w*Dxnqn>DnvjutJk!v46JI8EQ~R4kP?q|Z?yBCFF0s8_N!E$LAn?6@9_=(T)!M>5+"
        "eT?ASZ(oE3D(5wtarp7z=di&R4I}OPsula#W#T~;F`koK>r!`)e@t4a*ePV7N8~8MLLY"
        "W=`UkG!V6?WBU;hbXZQhr4&u>7V^nauqpfAKhm6tIJ#iJ&E*PecayJf@RM9|Qa5Nl1v$"
        "iv3PpY=<3i-"
        "Y|L%9Vm!4skVsI>fdt_JcE^|f(UedDkh>AUUvpt3s$YGS#U^1;s9RjrA8kpCwwQJtk{l"
        "aIB7DyNkagNi0@J51-rp3~xO_t<hWlX+xbWOEYp*fee`b=h@BsSk1SiLwbT#-"
        "7>UNtyX?X@cMtk0?qM*DnwS3bnd?G1&%=t4fisI+DgEZ?eZ@(f%1`doqu*X?OUe;!=N<"
        "Pz?@?clpXK)m;Rl3aX0<{IB!`*Ku(kUB}#zkg2w1mfJ_rH?i^Y_n5{m0`gcdx*9h+rn("
        "$aR2c9p&*=4_T4|WK(p;wW$GgkB^m<yYP*KS&=73T}EJEGbvE&W#gaqIjHC_MB-"
        "U943PLiBik3FOBA_rPu+ftkxv}Ra4u`k!eV<)0)--"
        "|ccPU?N*vHW%M0<(W{SM#jC9gfUZ*?O*;@B~c67n-"
        "vb8y7^^mD_ZpX4h$ljqHc@;od6`q$$=uDv|7{w)NLhnxY2*!uObFl-"
        "z`y+98;dU?|`Ca&6<JG-"
        "j9DKs?4y*Z)%2!v>zF#J1$#uulAI)de$xm)T87Ky&$L5vO>|KAoJYIT)tu{tojXrk~Zt"
        "@lp$CPtl*DVi0dmgX@Dwlnt(NdMdrUR08w31yoDVKDH5B!b~B{iDu3G;vQhP>Q~WdeWo"
        "3y!0zZPc0V~Gn2{3cUI8%d8*SK@KQM31Y?Or!6N{J%VG2CUJ9!BuStHmH>~8;f;&1lrW"
        "($e+@Qg8EuTJ%5T;BbG4=hGZgvnF{8wn!H$C(@9Y};KX+SV<ujuLG(=6j;;)JYI5{{v-"
        "~Ph$QI#RxMUWyCEeL4L2iOBu%33SCe;2m0}DX1ERThl3e-"
        "hWB40m;KxPuhiuoWzCd4R4UQAYRcdAXWpYJvC42ta()u)I==w5nRd<uF~vI=+9j9zo*7"
        "9l=ekh>?dC6X_Y>-"
        "IUZ$Hd(yHKO_wQV~IZZB=o)w)jK2IJ{@}IN0@f|v;<)fM0BXyS2h%fc`0Abotc*Z0dS9"
        "zJbZhMjN5j7+t&{vL*#f`b&gktU@p9R*TwYF_d-"
        "f$9s#@IkDvsY)9>urpB+95*1a>y8?MoAC8AOF_u$In%F=(|FGK!5}RVRytE8^+SVU`>-"
        "dusPOcR1s_^+~$YFKESlXlj>0WQ@T@8))qLK&$VWdiwR`^NJu<{1mA+4nYf8y!JqU-"
        "c!I4Jc;VU%YoaRwMAz`YqI~Fe(>8&TOdDl16A2!<Hn|#VeaRH{k{&IrRJJM(RFJ%YYAQ"
        "yv8yp_BkNU#8FVxx5lxi7Rt$)zFxwEK9W;Z;ayeNJvb9SS^zCs<r`IIyxl6uHChW}Edt"
        "e=Tp{0dhZGSqtN89*}<*}d*~YJ0GSS_5uI^YxqR;cZ*cSkw((Fi*jYfw({iFxP5L&x5&"
        "ELv4iB)W~o-)G^`@)@b^3@N0aedP2Ke#WP;yVVFG8uob-"
        "(dKpD%5px#g!wxj7OhBDs2`WS#oh4|Q+0fnqo|IFf3iJ24PwBL~tMUk>)0BT&;3avmv@"
        "7G2wiI0RM9~}kzX)OKe8*M2ME1A^_bTQ+_#{3{mdW3=TLpUq>4~#JR^Y96L!Re7VHKDW"
        "?C|1j@O)*eFR3ikh&Ft_@pwDm4mi~qUA`>2KIoV78S_0H9*U$LdROWu6$qY3-"
        "Gcv9!q^JMW%U(UbD7P<7u$AQ9&({lmoDLF*q@`OIxjW~4zfi57yKkXR)6f6um5Cz$wo>"
        "KQ(86O#gu@>#>>z+P#FA+d7-"
        ")p0b5TjE$?QP1Lw|y@*XUy{2x$D0|YGq000O8001EXS7^jX|NsC0|NsC02LKcRFfMj3Z"
        "g6=401yCxAOHXW000009smFU0001;m-T-"
        "Y$NTny;1(cmCr4IiXLrwm6pFhA2^4py5Ry>bX>p2u2!udFl4I*TyL*BbhZYLON{~>zg%"
        "l~Sp%nS%`4^t~ZSL1=ewdl-zOVPSx%YrxeTG!7G`rFQa{PoD<EE1>>}0EnjY()HCr+I{"
        "bNZO9QB$XnpYZ?cUB+b0m{3ulF=@<q6Dsyp(-"
        "dfLnnFYSBK!a6s@+OYb<PK$ji0QmIZkRusIq!8aD`h64pTvSqw<Zl*lbeNkA9*`C_>7^"
        "J<3OWW5{c92%_fMzR+iE0oOx3pf4$O(7l!HqIIE6bFF-"
        "e{S4z9jiw@;1^NPef7r}@jIXZtgyUfcdW+r@cE)LrMn{Ts>E>uTJ5d~Dd*H^o{#+}eyr"
        "@L|Nxci^8e#NEvXe3xj-YY=kSQAxT5}ZVI%EuU`jgkF-xM@Qb7|f2ZE;hjF6hBrq(RaQ"
        "sg05>-=hb)!qfu(2zFPLsX~8Mut!a$lGO(K1-"
        "2ya5jse06i0c6D|u2wc07Mv4uOar?XVeW40a1Xw8wyrSRk(;cdvGiO2y7A_mtQ2dV4Z{"
        "7)F6s#4Rd3@}byJ9Tm5NUh4e8IaY3td|WNVG*ZA`Y6$l?9Zvt@j%2@gx1_xABjvPO)BE"
        "&Vj+b=-"
        "*r&Y^>nNH0iQ@Y|K9_EB4<mz23Oc^QW^mx5>1R&r$12`+o7EL;Q0t&Ddn`7bR$+TADzq"
        "Nh!BB{Evt8pUH#43tlon|Vy%W@ya4ma?8@evhvdnk(;v89+0}F%$Rsi;Q>>>wH>B4l=E"
        "i7|?F8)bt(4dqb05Y{ff#36N)F{m7SZ?$T)M1}ePsO<Ge)hpseZC{TU{eRWsIZjI430n"
        ">9D{&~-"
        "&Z*bGdc(N+3V<~@&Yr+(OLvJL1mFH!ON%fXE2|5m8=an3n8?oV2RZo`;e5TKX#Ns)d=&"
        "1kxdgBxR>jK?oy=IHW+eNm9p(8m?>sMI*%P1oS=-"
        "wQUW$(hVm!dj9iIj6wXAKQJWYKJ4$Y*L{TdQmih#qQQs#d0M2dD9oeyX2W)ucKjbzxPj"
        "4fhfT!ZuK(?WQL;7FxRnkMgnH5XUq`oh#S?pocnON|<QjBT~3FHl-iS`brgO*xnb~e%6"
        "K4sh2N(QQm)p8zH?rXcmKfp$HK6Qba!$xUu<h8I3okZ04IlM=eeK3vch<{Sn@x9D9bQ*"
        ")WQb!yEl<Gzg=OH>OGLr9LHc)n(JB`<Ps&$?6$nQnfCT|y<$D~F1r}2jM?mIR}N#3XNO"
        "O;nbuGG~?LqD3$0=2+N)|KB%xyz=hK&gbsgfhViMuNZM2^IrvNxj_nU@?9lo26`mcd5J"
        "lF0cx2gp*JeeqgArZ!Fs@@UPN|-"
        "GWs7rdHxw5Ihdog*p@;VA{iTAW?}x1H?C|pHhpx22RD?Q~AanA;-"
        "x$=HBQo71l`?+|3voHdoIul>^(InDO3pC>dCv=m@Ma*BN*eo6^gF!GPw+?PbKkP*b`MG"
        "u9BOLh(pw4%b_;xx@Lv@_j9Z(nHOx*`OS2YK?T)G42s(@K|_58&tGc??rXsDw8XzZaJs"
        "rMS2yp6%m8?)T`5xWEc3hfC>G`d~Iut_u>AKPg4clp917dz<XsEd5a2yBI3QXz!<7zf`"
        "CoMKjl7Wo778@+j$RCv&2o(XsRnc3%Q&)ovqmTlV%P+6fa9|E__Rek)krqc{<=$H=En2"
        "*1~J`2{u(N23^&+XbSomcY&!6fAc@b3)x16zu2?T2ChVDt|b<pqA!yTIb69f@TQym2W?"
        "e47}Z?u*h1#HoGaaN_D1&|)7bjf9wGs35Dt)gxUQ&(<U@M{pPUUrB{m7IwO&h?-"
        "QDysbp~|;)eyT-"
        "L&VkAPLOPGs}0s8t(D{^=VUfqeT?=Sr_gvX!K%B%3tJllv?tmTdaAlid*h!>_wavU=Te"
        "QC-Q+{Go~}Xccl=6zrUJwgc!8cM2}Vz{f$>ba5I@Kti!}}PgM-ya+A6BAl4|7_WntIsb"
        "j$}P$kv88)yr1Diu2vgNy-"
        "N>jy+8^P#O}aT&rM8_;u+rI*iRCol1my(%Ql<aLn_z4zx0MC00{MTYX)Zl=J#j_9#`wK"
        "M<<U{%WZb1AB5eu(s4Y<vloWoK=h90_i4MTXZUW00(bzv#=hCPeDNVlyHtIP`t#VjkjD"
        "t43nIm9u22q!-)s{b=OPzJ-"
        "(dymK~<9k!zaWLMzzk*6pN^1=$8IzguTArKGDcoBl)PTmrtu7(=ebb{M2Fmb~L_hu-"
        "j?=;&fMUPqVQBcctM$~=%d1$6W~@R5!5=FXG+C->jxw%}24+!)Ke1dqu`{a>-"
        "X@jmIHHZrm|ThDCEvc}hRW#TB;j4GCCB3RKK-"
        "*P!@saoHn;9jbQ?so@}sr%^(zBGP{dm%mvpASwM1y)O;4bqs6)M~s`vWIx}617KLY5eZ"
        "E?u@mk6%JLgM(?&ia<=5!qV~|FL+;-S|Fr(4)`a>gg?d-"
        "RD}@V#)S|#SP=i<~j#O^zD}2}3WGiUW#8&oKbD|!w9RoRN7CVv*@Z&?JxSj7J9ixV5i|"
        "sLyQ-dwlp6Cbq4cANSBqv#3aMqcKwyQSfL1OnpySmM4E2ps8)LE`1M9M+*)YXtUM(j&G"
        "-B2YX!1Ulg_#GaBL@A565%X!0&D2XYMtUq&)4#ZC!cnLRJBbz{j&(%&=1Je!oI$aplp2"
        "8{gd4T?<>ZY)9SlWjQ{lw>;25IZJY#<d?(!dr7;>0A02>ZX@W4#KlJzYi4pujdxM}7F?"
        "z9?(&4HEZk=St5K5~rnXfRb2@F?WYDG0nts4Hxz{tWe|r)zCCZ;HEZ+aj(O7mK@G=aoV"
        "1J5dd;;Y#JT+-Nl%o{6#8_H_RU4_tvjVW-"
        "?G;AZhucp7)hH{3jVMQvux&~ia*hmY(X6K?+mJ~J7hPeGMHRrnk=*YDFu>D}61-"
        "K6TX&-6gZ<NYshps)-"
        "KU}tMCtOxN~%jEuxf2WMb9%BQwEh^y}hi<}%&}2Cq>ke0e)l9Ka*?g1~P1I+W!n;nJ^t"
        "JYlHQW3Tf987wKbaSpgM7bW3$+CNg0Abo>N}Mwp%wCBp&qn{{MHHMg{Pi5T>OEasclB{"
        ">^ybUs%pgwb3h;SYpSw3IuMQ8yQ^@eY^rvLI_aFx)No&AS$sMg;%Ls+)3*p0QAjN(NO}"
        "c*fIaW5W&17gC3@w$%GP1ys-vyD7|YGBY*cZ3gk)_+uroc9*unmYH2|I6+xXSW>-"
        "rtQTJ99;j<tnLBm}Pbe%4EjZk|!*O1g|V=cAeTu%5eyRhxUJ&sXPaBa`E~GNo(5&%Tnl"
        "n%Fh=V_~u<+?}IFfB@UQ=pLCH^He<Kc~|rbea*a)O36#c7ZwM*srz8LS<5|2&Di8%9bB"
        "sGAQ_gQA`wIywG#cvj3=8{@Z@30=snFGF_ue1XNlQHoMREu#vcub2j<Iv26qe5^aF5{7"
        ";Nno?pcla14+?{XMQ#e_$&2<I?tS=`hs|SqC?i|Qw7RPx?ku{AUr<|45L=@Ia<0=g^bo"
        "(M~#h}406GH)Sqsu{p8xo?PB80Lvo~%ZzzDI_c}eE{$LK9!Y;%Afia#({8DsDT8h$?H~"
        "MhzR6Nxv)2oMcV{&r;;`WS_tFHQ(MQ|s14pHzH{bbuFqqJxRMU#K<J6sQ`O0>#6!`hJP"
        "EM#xNYiO#;=CE`#ma=)7rC{?8w~?N^4_nzF*4xTnS=t!W)yP-Zafxs|IxQ}6v@*)=UFB"
        "{d*|}3w@I{IB$(p|9+c0S_IKed$w`kL0A+`#QGAdUPPuslqd@S{dZERJ8)9gLKLGZ{h)"
        "xMe`4mY1^4Fi9wy<iM?oL-mo8&8|3SXc3Tda!R5ED}uZuF=o<pK&F$&uFKu<!Ejay_7q"
        "unf4?!&ht>YYW$=N%wV~sf{v=myS8`5J8Mx)e^g9vfiGe`-"
        "o0$DxeaTB*Ww<Cb=X*Gy6{Gyl;@!K@N+`7@HF^0nk=4V0$iLKBVIAj!aGcyxS46FB|BZ"
        "r2k#urjgeSm>8HRH%@1pYZc1f_fr73HzRVEenB!h1EoVnqme3CDVLJM4Y;Wx(@dG+*Zx"
        "N_nZ=9ITJkx$;6McUZbBS5-"
        "toT8|$u}HXoUJYn^;CW#HYC4GObJ{}e&lF?s#UlzN361%1J#^v4B<#h7V9v{q2X*dX($"
        "@br5kIE-"
        ";^y_bz`_bk~tE(V>?G@DaUhWbDhM0ij$<*wmxd(&_NZ4?W8mLVT7QEQ@`Z3V9JmjI_6u"
        ">{R<iz7<*ldhH>QWqAKo1p=|oT^vt1xgl+GQH;!id;JCSbHS&ABf%u;4Z12k-"
        "WImglBWe-"
        "b0>z1Wa3tA|9%$OoOyFns%P;KrbDNu7;0A?YIbC0y=j)+8&>z6dQW~|J8z*E_-#B^-"
        "B!0?^+xIH7t=I0iV1WN<&S8`R_a^Z$0H-"
        "*6*l^a4_17lTlM9^I7(kL+{psj;Wha$h(9^crU0F#{XH?MC5HXo84fcf(<Q(II6>xozK"
        "c@pq_o6e7p>b(eAy(V*gd5GDB$}{U_JZVk=p%X@U7{~m>!^+C;qYg4LJ6TuXe0d|QSKy"
        "lz403>!;vtRVDi(=HtIU6c0oQ3!QT}g^%uF)_|3KuPc+_|*Tr&JYyj~JLtydxGq{hOXn"
        "dvgwq1Z{>EYNCF-pCIo>*8&K{vIR@}1BbX(F1yjd#z5aYiz97hcr9r^<vM!6W(u*@!rV"
        "j$n()C~>O4<(9^QGq!_)Sl^SvJJfV)JiW`>Z6>Hy(JV9^ZvuYzC0GaP8QMSQH7r|S6g8"
        "7AN7HN`>fpw~a0fQa)<ioEMuFYvdp(B@N^{|V+7hKd{YJq<|MTo;vk}fs-"
        "M*9hXnckJ%iOmQ<HJEUuq$qt^LJO4bVHYjF(}PhlO71C5M%9Y%&p95xi(#yoJ{NpRq~B"
        "zzup#*!ayUXuQ{IVBYrT;sGr$qs)21%3#j)+SxaNwr_t5m4ts=Pxze=3u4=GGpeoe}T?"
        "hY@{?OKI>2N=G2Gv*Y(f`4<D8(ORI`A8$4PfF`h0-"
        "00SLh@k1smah6hZv#s6z6HlAe3^o9`Tc<)NdcRfgs>ue9$3Z(+;Oce>j>*s+P+!UFmmX"
        "Bd`fG}BK@9X$#<E<abd8~5!)_+HX>Ar+ot$5GuJBiK`gwW(5Pyvcbsv5D}Gl0!!@eVN5"
        "vTeu@Qkh-fCNE6gb(lBnb@sS;))FF@A<K<@7QZYh(&pYDVGK<szi{q;y!{DxcdLHk@fq"
        "2N=Bl^^bEUnkE8tR?UIHj%i9DPg0!w&3XEsg#t{-"
        "N(Pw~KSMI$P@KQEXBEC#f3svocNEmG~(CrSP>QSF8lXJuQl3H8b|DFJR_UGXrOlWHnch"
        "lhxP}OeXWYI)ds=UUtu>hE-"
        "^`8`@!OD0QOif_GLKS!!Gc2Mn@MS1+@#rOBaDQ5pOlcBQhg_=&JCzNzv;SP5PDQM^=`1"
        "(L0O_NxMb_n5B0MM7zn2=!04G<&+Xn_Z)gA;;MF7^P~ixs`gWpQ2Z(H}NmhZRNa{p14d"
        "GO=H`L_?GG!-"
        "BtIK>lC{~$=tScYo4}CYYgj|qQ8YpMn$mP2+{kv8r)uUJ@61qwPD+5#kEAYz5YN=%uS{"
        "8=cPr`GUPOt8_|08;z`0JCf$F!U=GG<Z(%QO_4e6HCKXMdGLHIY1$6x@vRbi^nh$%SgX"
        "V1GzQLj)Y8h3>ZmC&`K{y4)@l~lsOkZt2Uf{k^)1<o#L$=ZQ6O>_=#~sBVgKn;_)O)(E"
        "2;yAI2H_nX%1;7kx6h?G`-"
        "NgaEhih&jYD44JCZW@Sr?_MiOa=Qy(SpWw^ipmyqs69j$QU0bAF?CHa^me*~{`wcujPG"
        "-$LosU(U<%mST$c605TV>33wc&}aUjf2-"
        "#&tvykKbNW~KA@iQQFmZnJRrC>TVJ~Qhm8{SqBAV*w8;4$EZ=J1}JHAH+HuI=|3p}DG#"
        "8hN9elyoPG|#A<Fb=devbYknA?l4ywbo!>^_23sA~(0E!$Ozb3%Lxo1z8`(aM@;u!ZNN"
        "kwTC&&bMz5P$DXJI`KqR%k5GDUPrxslI(vyJlr3&k1vm91e*zP8f1yq>+tHsI4+qE_rP"
        "`r3$@QZD(rOr|#V%wi_C;eu_qlj7I<Zc$v-"
        "!KWmMwv;$QINQ^SFK%R`yxk9DE=9O{gI_r#5lzC@j;eM&>K?R1RtKe0agM!-"
        "ZU;n8myR*+o5=iDa453R^_?u%2R7JeYRT{eh3=XKJgB&P;7Mnw~_}Eu69Kh_jf@pxw%7"
        "ds0Qx8K<4cR)$<krg9Fhm9xm{&Us2TI?XkYugWLTPCAENLJeWd)ECCg&^s-"
        "R9vOQQJIET2Fy(JOGuYRaRPp<3xCWpP$MPmRVAgl!q7BqR>ZbMCK_$JG{wK6{J?86b`O"
        "<ZejzearmBSoXjDi|+^`s)-"
        "DYbxXifR&@;9c}X@lcZk;mR~(4Ur{YB)?5MLiQ7GN@vZV;S44k-"
        ")S7x>$0uX$@nUCnK&SS$K6GLg4%GdIEKmv<Gdf`2z@$vE-"
        "9PrEO*q$6kYP}*G`5WfLQ$)z?Fk+X>@D%U)(G>!@QYPMH+4V<ZB9348nVXddbz|UNg1L"
        "PwRHlE74K)wvMF7%CGbedJ)sYsBidOjz-"
        "6rjW#cp<i6$HLQCKaI~DGBkxDL|FSE>gd@X?X9%vdlR2h#?)dcej@dA~Db>=lt+2sk$1"
        "?5K6b`Oe5+8#PiPflztUuC>8*>Zw8+F>(B%IDC;0-"
        "I3iUhaF2bvC_3ER0Fi#5`sy{5RAb9mQT0_E92q$y#GNj17WGUqZ8JJKfIR#j4~;4%Mo-"
        "2SK0H=DU1Sio2J4DVxP6`Bzg1wcKD1-J5R)S-K4v!mN^t45VoEFGPm9o?XOER-nB%J{#"
        "V&e^eKee}Pp05hg`qP+Jg=btay$+vv+o{iOPi@SK@2Lu$cquwP+(QHpOvuw3^Md(`o63"
        "64%|M>V&vz@xM~C=!WOX~3Xs#oiZ_-"
        "6GvFk#Y9dNh4ZVm*0%K37#T{lZs!ceMI3fpPbC|N+*_~uW7is4qNA_%I6XvVH~%aLPkT"
        "nu1@Jglg6l2AW}(1mlzj)je16&6m}bSO@yO(N$N*b)hy{ZQb|s=ILd;TRlszGf5DncJI"
        "5t_n=8-vMO`7BmTtLxi9OAU2_@7*VGd`Br|lh$5kL&I*nGTjy?Gl9XSUcM7-"
        "#8O_<#BoavD9z`x>;--eVu-YbZZ=h@ev|qOZ80xi>T2%`#zRVjp^)znr{gRi^{YO1U~a"
        "+tmr{uzobm&C4|0^c?p#<FW5ewk5sv7vN3kBfNkwhEe1O?FF@*DcKapWtp{=j%*hNunW"
        "k`{&o0cf0|gBKO3sj2mekyRiNdqScBjrscT@MuqbrXRRc|-E})^j-P1-"
        "p8LU=3M7Wq3j=e}86d*%U#$4vMNE<b=x0VbqVluUsY9L+2doY{DG1v`lm=XyeOEIt*>R"
        "3H(DF90KMvIwZwL6jEYl+H|OA;qZ!?c=O2D!GT8r;By5l(8A*$?j|zR>#`mtck>pj>SU"
        "fXe%#Z!7ej$Sk4isvho%#D&K5=Zo(6#!!*MF!2?;l%FilqdP0fT5UB>spdSQqzjL!a;l"
        "y3lG;{ir)#MzsXX;3bpW#kP70`KtA83fiVWbBD2Kn0_3I927WX0P9Qp`T@fB1Ibs_nP{"
        "txpXc}j1Z9WX}8y`e4W@P1IrY)8O%Q1MLB=cqyDRj{@D29wDp1U`c(V@BZvZWeV2KVyt"
        "nZlOi?+f3Jl9k7&nz+TiY=1pUN!vDgSGq0KJ+;@2;73t@<P<#Cq6{k1m!t_H%4jj9^-"
        ";S!pJbjd2RXL!1#fB@VK`iD~FgQf3N7ZpMp~Y-"
        "vy^24=IzfEvxj?4~mtr6IGqA(p9hsve@+|ot4J+KlWPoGdJ?LZbiM19_r81<4)K|(3=U"
        "|j-Y^5Hk^}rgs4ZFk=V5(WkXsiDRsiHUP6OiNXCp^ME`kdq;-"
        "ggyK;TN5>D%lJsQLHClBrjqEoz4BR*g}+m9s)A<fnMTPjUD1&;wk%8Wulr2lBw3#YxR|"
        "5v@1f(qxZx5u%Fh#A74bd#=;Izl)I{bYwaix{ZP1{`?vZ@=fzv-jsJx4(075WsnxI0!5"
        "z`do&|4x2ZaC?VK4?6I*W2$YuHz2bGj}!z%?hd-"
        "+BseCJ!v$t+s(v#0i`(d(jG86?G3B5M0JI5yOkiXhqD!o_d#R|H&WNncx*WNOua2Tyxp"
        "!>~y8N6ID3iG=E8Kgg=x#h3*k#^oz=a;w8*%>bmg|v|tyaf$$g}ANZXKvM%ZieU-"
        "@;Bea?HS@~utPU(&vCDY(5EX?YI-jG979UaEzu-kp^x<LJ2yl&2eS<X5{Uw9zEpqa`Fs"
        "=lx;b`5pUIZ7`JjDYEExvIfo#4~&ldt31t#|_{)sy7g1r2!KUUeH%)mR}aim3wj{VNV}"
        "zPsCd1+2H2HFr|bFDua}Rcw{J1NY?hDKinbckQe9&7`K+oCSm@-"
        "38*rR&}wBe>$lEmvLlTh4gcb<X`+9+GC64#+0HmX<cdxF4?=JJ105OsdZlG-YVk|Ye@V"
        "IG3$cfz8(#xF*So@Lq19MAda5gM0tmTQ<TeT3$9kK|;@0F8d4+wn)W}?G4Pdsa9;~CYg"
        "NI<Fz@Ui!flG8-"
        "u7kBi?QPwIXVGTI7;Pq&Lhm4Nzzv0z<2HQEriaS3@z`cA55!X~B3JpIIOD~cf(4)Z8=~"
        "=OXGA7BUA5>Q@=COfe#x+)g%l;tu=OfTu{Q~w-<ayDZdO(oh&I&7H`_QWWI2o2rJx-"
        "@!6Nwy#7!fHB2XJFI@n9>#hqrpQ}(-"
        "AcT;^A>dwl}u()#jazj@0lFA(su|Qo6^4WRnPC5e)aS(*p#KnHhxPsSerf(s04?jp9<V"
        "FLmVgfxR2Ed=)Q@F=;J@*$rdIv|$MMd;oGMfEHa&wiHFgq}sh-Xnm$Yaij53PsnskpIx"
        "7TsA+4k31)>kf-6+4wx7u{}vGimqd<faTel@D6=gy^gNZOlTrMQre-tG9KY0b-"
        "XA|dTriNfAO~zyxIV_s%%pu`Qc0souSCY2kjEy+TVi;F~^)|oNw7L)JSKVI$pk~y|XmR"
        "o^a8=6<uN8nyH~k_=&AUoIs`c3FC$=!c@(!G-"
        "IlV3MdZ&q+8@nn8qX)d?!4T(glwa58EpqcWZux<AT_Zc%{X9Hxe-Ll~sd%Cw2*qg{_S<"
        "N-@`-?8e;{TETVdGBf~vfwmCYcv`TY-"
        "n2Mf>ZH}vYFl&NDcBJ<!W20capY*yXI&|38{?!rg14xe+}H6?D>e$04CK&k>Zag4Dkt$"
        "SSD6#(nsjUSrrsB9Frq7xR!#CxJ`NuwcMW_cF|Os{DD0plp%lCo_1bC!yKrCmuBkKB-P"
        "kp?Cb0!h;oH;W5H4xKznM*Jv{HpC$8Et?bg`3HpTerOe`IQ_3;gTp6WTMvC0`>h!{z)U"
        "HcOkk{*%5LJ=S-TnP{%Bhf-"
        "C0$98pP;s3JBtnv9S{gG5t>h8~=JHcf!m9TZHJLv%J*7K5nW9#b?>}l~Y&uXQYGNSSSJ"
        "T=5}R}cT+?!oFIxf|N=@$lnvGtF35R!4z4=n!)ln*!5ej8U5n6!oUNv&XPj>^sz0oT4-"
        "ruc)t-"
        "aP@Zx&>lF{TCJs{rRwEKk~>(KWMJf1v{#u&PjElr&*_KQ$)K;c)E8#9b=ui#WRh_N#2b"
        "ebBMM&O|4=h>n#c_hM7*3vwXs){ew04Cf~Z8j8mjO9mg*wz)4G^A-"
        "o^OW_l+*D9L64I?h2*o6z@{s`BX+P{;X$mRv=7GtLVM1Oe8m7?HEZSr_~#qrTt18@SQw"
        "Y?CmX5JG)nscZx<bV{Jp#D?l^j*ca^dq}tSZx^n257t%d!PvbJhD+(iPp1KKj$h*Pvqz"
        "0}Vs^L42#83wHqhpTjbPL1<?1S<pISrrgTv7j;`Z$oQ`~zI7=;%zG-QH7uuJm+fk>T=9"
        "5U=(!`U?l)VPIohG3u6X=!w*5`>)y?YJXuGTY!I`*Ob1<b_wL0a|}<C(~;*tukBNx5)9"
        "e`?kCSz?yKPhPB+0ae7`yg<^KRsO9KQg000080000X07tytv;Y79|NsC0{|EpS05C3fa"
        "4v3ec>w?r0Dyo1000000I_!f000000GyX)V-"
        "!i>^?M?aKnNrd;>q~5RLcYizG(0Z2)4MpTX5+~@Sp(#M8|rjrCKHgm&F%%78ZAx#U1WE"
        "U*YLj)%B{n>wnJqo%Nl2{;z8v9Wn!%Ya2dd+OVm%MtWP5k!d!dw~d@Mb^6pH69-"
        "M2I()?c+ix>u{In4j`_o1bnLMK69Zjzb^lA0dF`%EX|Nncc^aV#e(aL7e1u;)4L!yvV="
        "1|LPFQCQ;YVqH}R=Ed4s&4eFzET}d*y#U3tTm5|sO0|!&q9m&p?`R_Z?d3tC0k*G+?CC"
        "e*dN)CO=mJKdqQrK^NC+Y{~=F&W0lRmjqnp_?bsq;M6U3nb}6{^meY9B@*wtD?TfZPK^"
        "L?fuz-"
        "4^kM`wBzg0t2p0k;&X2B>`pD+>a$!h#h>;Md68_Q3zvDRg!OEDKSj=y8sjvutWBqs3>K"
        "x6uG$t1hc*@^jWZIHCdJUZwFp1{v{o|KxaQDSSk7%bo?Fh~3wd5<~PGz6{6t}I<i7ATc"
        "rXyhchA2pa+4Yq?;PMfk%c~SgZyG%B*%@F&FCSPT6Rc=eA;U~=P=zhLODglQRbATciM("
        "zm>hx7Py!$`0nmB^9k3HXHTLx_MNPDs<_L-"
        "E}dr`8QwB^0AJB|ZB*wq1xvS$ZqE6F#$MF|gu9!<9l`NAU}5!eY2lbcQ2Anv?LaFd_NW"
        "7H?o749%vwr<Uuc827Kz2Moi9ss*0KY%L;P>FxZ@t;W-"
        "IPneM?q21P_d~#VWIT`#BCTNw=hQa>{JEWD~wdSQncgIY;r7@JI^ol$(?K!CJ_{Oxt&L"
        "r2?)z(&tH7!-ZwBqr;I==ecVORzB)@C3}ku&0Ce75)k^eE1N-"
        "Aj5&8M;<VhP;tKj3p6cv_v?qB)N({@f6mF{9oZBnSsx+z5>7?-9?#c`eYlf>#vN|ti-"
        "umC#-wrDR^aMpO8RI=F^2MP8agSTa27^HWwD@4hpxtxr-hk7U(Azvj@F415dT&zK9#Zi"
        "`rp%k+MasnHUbvO9RXU*=qKgDT1vF0{K$~Bkkk83irX>)ZbE8ExllOGJ_rl56Pd@j?xd"
        "MfyKk8!{(Yl_%LQOe6U5pZo)cpHC5~r<oQ$>IZF8g{w^?;1lXC}N-"
        "RqLQyLSxSL<5tB`mf|axk8p^qAJm>!4!glN)hgEr#UU%JZ1L!f0)`Jq<s=WMJ8WICxQR"
        "?A^*$(WPrTI8-"
        "jDRt4%YO<@PRpO)^wPv&|PmDkcfTT42Uysq1g4WmwgsX_J7`FgkWVe}L8T{KF(qBJiW&"
        "HW?%HsvaMcCGxzxK1q$Z3H)2Hi2v<3goCgr3_?XLT`DLRl=&kS%x#T4KGwEWVQJ!@k`~"
        "^dz)UeoyDH&59e;_tndt^3&AEQR;-"
        "2@lfrMoy7(oN9X+Q;>ed=ut~*j)@_6bDexOn3*lSxTt`im_Ke?mWD&uJ)%KXd}A1Htn3"
        "4~hGxtulZBYYEuYU!W=^N3Z=XT1MIcvrH-(R|EJ^F+Ek|C+BK^oa0LBmJm-"
        "C?AQ&;fE~Q6pw!<bF{BQuC9?io!<u*ui7sBupBezu_kqdunj#9H^}cCR%-"
        "|LebsBk((JG3UaxggjBb~>4g8CE`Eb}nE8*+Pm+)hB+48NRTph)2=1!FA%G$8KgbU``h"
        "73nN>3b<<&9{YEebxoo4a+6zIhsm$Lw~r3xF8zv>_O8&ef73GIC1xq0&JgTjiPNq`g6i"
        "n@-%nBUQ~0s-"
        "Qqq2RIWL+IhLDKxhKqSdB@8A*h~FL^LM3Ts9;_uRAtTxM?fF4F7a*iA#^cX3p=9)qXB8"
        "LxtJ8l-"
        "TvL!QN@POfT84FT^9d?dX8UHJE@#$lzh0@g00dbm|3<{Tn$<ecR&{IK~D2?U8Tx#oy=5"
        "BytoUiWjRA&QZRthTk#JvuXcdw$qtjJn>p-@Lm&8sbxV2$M)UXRmBtjdId33ac-"
        "t}8!921QyN;D<<Jc8MS9sc@QP(ktE(8^lhvMH&1Eg12c3FFh^H*OTtbJI~M#vVE=ttrt"
        "FeeCwL9TMXhCM?(k9ojU#~3ml&(>$LnNls~f__+q_eB_{TUoLnR=nwfVV^EsCm3guWtM"
        "XBo+XVeG*6|ju@9ACV{<{U%>_ODG~^V|>LfVGu#9|%H8gaQns5WHdHfxo)z9Kus>_k($"
        "`!(7&#Ki>YN_3~BDx+HobM+xaJ%=jZokys5s&s%qH})8uRzeUY$VcunfD<stX(N4FDEa"
        "Me-YiCHCKyz#hdGWt+ZmYL1iRhp6b52p@qYWRhDlN9R&_OSn}2OScq2o!D`Cl<mk;Yrt"
        "{<-f4t}x<Ei)di(E{F2fp>5^PWfNE3@^-J-"
        "G6x7OFm|IfnEE63}QelVzEv$<a6pu7w}g66FQNUU9H1i&#TWDp|u-"
        "l5a~*OB*va6~^n=qP=!JDcM}m&fAcyAxDX`(12@l>}z7FV=h&P?oLf501WqM;g`t!QbX"
        "#xr7w0)Tj*_#ekvR(jAJwTTs(KZk9C+oSPP6v<PUx;LHS3QT@ZIkl})wr%3LdUI1!!ZB"
        "^G4Q)&{CKr8l((gD>hR<_!{0kZILY^7LcLldzTcm%>=vvL<Du*g!TCUF0roBl158><9d"
        "f(0Z<p&UCc}JSmTfpHpLaf>*A=e=u~nmN`~RXS9>rSocNshj@?I2Mv_R$*JHlGCfdt%V"
        "ZMK06!c{rdD!G<zitmY>!wSVYo%KfD3eQj|m1#t;BHlEq4|EFS!l)(_^B#FpoVjyp27)"
        ")(;uiFCynTO{UJ|MluJR1Ck^S_*j%aR;#XgK#ir|gVI`1#I_Re6U9U`Z7=x6y1*0GS2&"
        "h71^Zzu-lW5k0x6GNvuL(2%(I>B#($;_CWq(2@(45<&lB!=di#Qi-N+`-"
        "4>*K8s|(nM6M6CncT`yrF+oZ645|0ti%`c%k#q33ec#L~dbiR^^hk6st{vN5>Zu$NI-"
        "8$}yR;*giS|bDBeBQz&G*(~v>LS_<cs(W3<Dq0u%NDDB|fD17==;gTDfTf#iB2~HHcy?"
        "i~Q)-(poSVrH-PY{%6U=P4+uXZDTYV>&(FNyswbQ@@yfBzk*A|DiA`MtbL7l__}IqL!5"
        "!b_w!rKx!x2u3cCf*66HC0#cSbWbgWXJEMXS&t;JYoXnyqy;`k(XU=xy;SjUssvu9}%z"
        "n9u?{tOMoGJ<9QvDv8&6j!i}tVdN6PTD$F=zjp6C8ns~0x!tkjtEm_Y=bCc#Yz8|SJO+"
        "CUgqP>Bir-kYtdb*T`;Fc(dq0qDO)as1)lCqzPYL_J3@rt;%6Fl+%Yzb`GK~s-"
        "NHVM(8VuL><R~}XN~8AZ)NKQxjKd_z7>!HdL>J;>n?Lk4c}vmybp-RDa)ju`p}?YVkj9"
        "yzBG^J2e_lK1n^ur2S#dDQ?`Q~cAfG<?us=C?oY|E8_YpoD1Y!KSgf7F24>4dIdX@2FN"
        "b6w!RjXd%$bjrK#%V%+gZr;OsC!mG^rGJQ1`AZ<X2W%sTr6k;z&$Ywt;pAe~NW=nBXTp"
        "&qFy((ov@i<MCNw{}vQ>)7!yJyafK`>*}=0?~`s9MG@^o0(c|AMeAUdv_xvDvz~a$H<c"
        "%>1<cruw3L~ah9s#m8~Sf)t?sS#i&$oOXL?~)DIL?!vd>aKkuX^3yVx$?;(ACW5YC!M#"
        "Vxp~zl-"
        "W^lzt&dp*m_06eE2xhXcRBBvF9X(MSAr<~6KmI?rzcF<7KQHS}P*qP3YGj+sm%GZ^kg;"
        "^A9n<mOmvkT2GK)jLJH0vds~@?q~j=UAjA^NNhZ{|S;TseV+uNS`+^fxXfqbE?By98P6"
        "W+j&|__g}-"
        ">F+Gv+;!@jZW`X$))7_D&&2g<IZ<`~~L~u>`VB2DQ0D0QC;uqT1O#AYP@5DW%v(lF7rS"
        "?`ffrflD|B%J|xjxtkeM9yLZ~)%85F0Hg*6aZU((D|7C2AQtHQ6hG#;=Pew7@dh^Mg3a"
        "%+XCs_M&}A)_Vq<kUFy9Z*6m>)FjeUL>dii_&BB(HkBVuyS!JJNNgwn0y#vMkwxxG8yk"
        "bI*c{kH=cWJ%f-RURQ$J)0{V(#3-vrO<Zlg<to2-r9=6gaP49Ot>!t&KafD~?mtHh-hV"
        "?iIqRJxDaC4{6*V1ucS<k`47$XsbY$g)0$J~IRFkh3>00)5H`k|Ro*ic6^0zGr4sEs%%"
        "GnA}(k4(dhD@{d)sh$7DqrAgWhF$z71_7rNs$PMM#PTPAVOIv~F>ND)A;ZMNflIP4AX("
        ";@SAF>+EVI^lUCs|9yz@gHK_SuG8z7>o<tqXD9S6#a7{v!Q_9o}MBQml7#c5{RjOb%ie"
        "$mg}5<R#*^O=7a`4Vku^OR>hKes{9JanNXP4f&U82eMLS@$vc;&_XVUOOx!_1S!)?k_q"
        "}G(<;O)3v#Ep*4e+v2xbs*%O;@9iDog^SrJpEe{8o)TVm%a4#pXe`z!0tQ{U(Y<_^xe#"
        "rGXOgj_VT@T#03+~fA4TZwqFmzZilv1~D(f~}DtecS#4$;MECVI_DOAYntY`QrN0ApHi"
        "$!ydIW6`2=B{}Ueqhk`^afvUoO`B_jnTZflQFJdRm>-"
        "_teDfp4pdAc2zX08V4FD+jf2hAvv*deELYHLx%n_)e%@3LRptaWCVnEH4dfpA|NwuP;&"
        "{FAsCb=9|AJ1w?j>&Sh5$4W_9hFx*Y7uvB6s4U^KqncWP6;$C6vmq8vLOxdzQy!YGyp%"
        "2|2vsZmr0lh>fU$J__*14?$QSy3Tovg*)@~go4VAsdwPGXL3PL<a{x5YEo$GYFD;i}{D"
        "-h}34W2?8H>pU@bh$VFI(a2Omh5DiYp*N(g7?K$#C5pG*oS<_k3w1#k-"
        "pb*J!kByKjA)KbLWOFr1ZCoCqB?&*h)HAnxNDyC`5Mw+}p=C$@|rU@sF^r;(e-"
        "_;bFm8Y#aR3;Ma8#zAB%L^|VU#ZoIZO8gkSu%N09`oQFATQ@*vDs$b6js^C$jWVtR5|3"
        "ME-so@;X<DfBlh)lIS1|2M~?6q*at`=Q|n}(O`V#(l=7!CFR6fpvBosqL$9BwI;Hjrl%"
        "kGR6D(d3Qdb4VAVF`ou!z&&Vpoy$IrxPw293t?VRn7&D1c>Z?060;#p6f5CP)TQ{7z{a"
        "5FRH(#A|Dsc{h2%nUlY;`G%)(S$SLPq=_e!6Pvh)|((hx%)2H}R?0<ox#ZZZ1Jmtfu_o"
        "uCH;mtk`JWtKI~Lg)A|>L+=dW25ji{P0SJk-dHV_4r-"
        "HEFL&FiS6keemvQ`G#`&}Y@`?JKk}pVXugy3o#Aw;cq_Y@x|b=or91w>YdFG~Cp6{=wK"
        "jII%$becq1yT;>9(U5%NF2dlIef31Ds`beL07DN{rTOU?+(pwhg}7nFOaertmeet;8qP"
        "=bFdph+Oruhp{mPkSBOc&@kqiQqSF)ZiQ~v+o{fuI!ZB4S%#;c!7odlix!G)<2Kr-"
        "(M=<^K}?OPbC`u(Bd)UjG&q#q-"
        "o2E%?DK=#_$kkK4B_4?6PY6Hk^4OtBR*oP5gn)_{szW#7K?WZhz3u+RjCg`73yHMTiJ2"
        "mUP%E$p;O3b`f^ZCA7b7L2hf&MHaU}@&eyMDwD!&Z1-"
        "s}kGi$OHY_4fLoy@J3u7j@9VM8B)^J@WR-bpWIvt3p2uU^!#j^EAu$p3LsbfYwfWju0%"
        "5qzVZ0^LNq4a%{#N>l1j_BlBNSY>zON#}axFW*~iWHLiOtP^Uz4ua_JSX+64ch1UOVDq"
        "MdoWfvBXwYM@0`KU&MKzRKG2cx0kpB#G^(3}dchEn^a*+SS*%d!0A58v;y|dr4Y|%!9g"
        "zLgIi|bcv85|wRf-msTrK6Bn);@46URu<`U(;}x+kqZk)my7+=Y35oGNv`YPMdD%<=aj"
        "@VhW1NxGcv^AH__zCPdCcy9ItwBM?72khy8t!%rkXI>z7|kpQud$Z||e&Gi$(v)M29-"
        "=?)llDy3#^EdFlTt4WiR<FF>Y*2>^@8Jb(vb2N^bt%$gG@bPp?6iD?=}s@aXz6Y~P0*X"
        "&SRa^AWGP=u%cKz%Xi%LSif)0qG#)aJN*0!Cq3AF<39Xg3Lqk1LpoSC&B)yD3Cf6eC4V"
        "*IFyfYQ7b`d{u7At`DY{N7O-6x$9)6$06&sr_&;W8(2SNx3kC966k<zwVAu-^Z#-"
        "|jyJz3xQ(U{Ggiv(lCf=i}B^6CR77v1I%Lrc-"
        "XgE&4{j^V%pZJu#WROxA^Z;AIVJOR79@hkryoByLHKx$)iwYU<`RZ)GhGDI{ls_Aoc-u"
        "t4E@m?Mv~4;605k6>pe4OESAE8kIkO`jBUF)L`!&LP(c>q{@uhkR?0tF|8S3y}erkWXv"
        "$B0qRu`bY3$>hqi@^j?5jmRQ>Q&N*f~7sLLrp5)vdt4-"
        "$?2N$8WpwGL4JwWyG?!>Apzp-BCPW%+&4cHKO(RoWZlJ(++R1dtd;Enr>Da5Z(F-"
        "Rm}hz;6en_ymy`q48WVbxanoofn9(dFU>Mx^2`gb=C!AJqi?0%F+v(k!`$kQtR~tL7~N"
        "FW5xx4&Q~ij&H-;u{DTHM=$88lBauT%F+TkJCQ_-"
        "Md5P3l1DZjSGHAv=QH}0ZN?g-X;{H-sUK&wsA)@dd(b7!HJW2z5)|>%Hj$cP{aY-izil"
        "bBSn2k7g3Zi~mM5v9?o{g;%XY3y;1&tlZ^^HyW5yH3iF5}o-"
        "rP{`O7_{3NQ`CT@px`Wk)6GRRS{z0ClL=#mB%VwQ}nV?$d->%-"
        "KD`?*VLc#D7kOSL%%~f@7XEOl2>Ds=nwFlk711Hzu*|0hI*-"
        "y*<tnu@DErjW=bbrugP$@LTsmmsAJHQw2_tx#uDm05yEEqwLq${HG2qj%a!f<WU<7Ut="
        "Ka2Y_2b8Y+gqg(kONonXk!c!)%_*j@zc(!>5;aQ#0{T>~XR$T8S&9){;D2PW9pwnN0Q="
        "IYX&g)WCZn5X5%yXIXa$J1h@O$EdEDVtcF=koC|pIZoS8W(OZ--"
        "^gvM)B(;nucrRPjyf9&Ms;pbmZ84-"
        "od|NQP$mZK_V?b}HmGHkE#vaB`9g^+Cb%Z@mRzGuB4oI^>O|1Vbp~EU23tpgreeBRqFk"
        "KOeAZ@LJ%V}5Uz8NFlXapt*Y_T8E@o7_Zmhz+6+Mo&mSDSHm{UER+$MJdqu7?<K=Dj&i"
        "oPqX5;E7<8QH>|CG&J<H683{D<Oli(L_kdIB1pY6yFy(e6yVC`#1MHpB-lr9i~j}o;HH"
        "T#n*6zoPeZp%Wb2iS6d$A6>RH#9T+YgupFkBpg~C_{{z^?LTe53tUO*L(Vgr;;<)<J8{"
        "{nayA?)_3-"
        "nb5#fWwSi$HxCL{?+p%N?xiE!9mom!0!ST0A)sB#TRxme^2btQx~~w)2WhY>ytXq$!g{"
        "1nflr@$P}^<thwg{mn0fj{>pfjdQwrN4aKV<@(Vg#`m`rNtxoYE%9)xFCzNyfQftPD^{"
        "b~>r56CN>*k)(x;04agdKU%va)J2c@03SZt<#*V_4xvk!@`WC6Iz?&hDtwX3W8&XpwRK"
        "cFIXpZHnH_04nnSK8E4sNIhmpzL9{((z!A+*j^b*j7iv<4U;Jn;a+2ckVO|hBkXUa}^w"
        "~dX+fKoZ#;}4f%zRqhN_J-"
        "m(ZE6MT+ZW}t&!;p<_9*3i+_wzK9<?>?%x^OLePnI$I>OXQaRPr44sDY8C3*m=p*+xb!"
        "LK-Qr0S(zFtJh$X2{f*{|Ua?-"
        "=v8;#pJzWJHvL>m5JkMFh2&q?mgfd%TV7TrByi@G8#YFuC=M_8F0I3G<!NKx$_(LA1Ta"
        "ML3K7fBJ^5=i(H`Nhd4IxV>+Va_3L=4<1-"
        "(!|gU#Q!uL&9+KPvW$`8$O0=3q@odeZgCstIcjx>tpNjdh|2vee^7S#8(Il&>2i2ED1c"
        "7)=-"
        "t}?xg;6|4k6K7IrOkleC{aBp(C;Utha<^AGPXsw*>$C|85b=}LXK#Lftypda;ze_@q(M"
        "l-z`M5w!|e(@<KHQ_^ZS5YIY;T|ZE<195OgZDLLg%HpV`e0?-"
        "UFnmOL58WDmF2qX%)^3D{9IVcnlGBQ*Z4VgFgC^d#o16CAu<~9%~99tBC+pEjIA9TrhP"
        "zNF$&eW_#+smUQ-d_h44VWN@;L7(gaUM<>HUQCe10+;suW6#`<po2l57#VMEkL)Z#ihN"
        "#{@+?d$8xj-"
        "Z}OM@rH?tF;rzjFN)5RZ=5wmUN7mYaD<M@R9sQCbLqM<(PPa>j*Vx2y68*;=h(KIZv+a"
        "`|NL`Yo+P5ro`-"
        "^a<vhkp$?%%Pq|6p%Lp^M7W0X<b2d0~2~>Xv?e97$cx*G6#bN>56MK=AL2utOVC_=gg-"
        "=R;vit>!!ja4#S>~S5?UJvde+s8<yW|mubg=-L?ceSew9nDS@)Fp(W)>1xl<4n-"
        "wUCBE!O_Y&iCqX+m*nZrOAPi>w+cDz%}hibmq3oMIsSxNU~A-"
        "+Q0HP9ZECMi4(97}k>o&!hHk;q)HI}ldc3$c9Ay175U<_ZxQbc^|4|9ythN+<K*w4~6-"
        "*b}#212CYz(u@aUFf`S}SfNU&!mNLxdmxrp{Iye@K(oZ8VkO^@U4pEp$ZQU39NMEL>s6"
        "7?yx0;FS9`AFzxN6?JEzfvAWt;R9|N|K58J>@^S3*MJ3SN$6SOsPD4)Txp1ZB@?q(fEf"
        "j-"
        "|3}qie3r110(>8}T&_X9fIFGT{8!N0H=U~Mm{L#=e~6kLw+LBnPkohAg%Ws7?uY?@3#o"
        "kT^s=}>f88G3FJ40zA+eUm@E0u7M_bDM1JqA!q?RdQ${2M7zFoF4M+{jeKe7kRU>sTjw"
        "v=CiT%qg9qXJV!6u)8I;X7pO0-Dh6r9R=m@R8;Z?vehce8-"
        "#ynhUm)ZTLOjWtu@490a%uOEI0}f0kodI}nB)h7$|6!}Vkhf2zDg@Ho~Wmx&<XX7!Uci"
        "jOq3&^BUo*{{yJf}W`&we!}60uaPbtD2z?`8LWk=^H5+h`=1Y7ZwiJl+L$#xmoNRa*%("
        "NTysfC(KPfNS%7Th+Lq;kJ;FAiu~{iyk$dVlxybQa{Li1Go53!SdT>)6&%rjno%|nohg"
        "FB~<g`kETIyQ!t+QYRd0n&U9-"
        "zZ57nCALO?p1?LJrsPD&VHKn@ulN26@^&*C`;Wk~_%#UK|5XaWgk<hE#BO-"
        "r>x)R}I`x{Uv>XqkN~`P38I8rWz+eoOeFIkBxCx#e<dG5Do5bc}3W%0o*OR2|OTP0>BL"
        "Ow}FB30N+9oC7$+QhTCkty}hX@s(<ZURDSI@pcg&Y>yZ0pKOtH=s}ZeZEN-"
        "3oq9>%d2Qk?-"
        ")$kAc5^hmB>%UHut2O(D+=Y+U>gTYYmkBD`LHHuHf~Vw6@shJ;#huA$2w~5z7Z}H!HeO"
        "jg+S=W-Ogm4m^j8%g^1LHhZtJWf_|sAaR{m4#XMKT%B9Gh$v_8f)Qrj}W<2INF2GJ<9-"
        "|YmKoyB-2FRcHYY?#-"
        "AdP_tF1bnn*k!}up)NJ$b<TGj;`R3e5U5~V0sk*cn<e<GB9Y71r`~7C3bjxn@c)kg_QX"
        "az2Lp~EbXuQl-HXNUbJ~DggW$ajCsST<lvG-"
        "2F(~3HscPM<SVDkqtpGyqra~op$t+#VdrDotHAMAeWcoo~4=r8_QZA|VRQByWL`tT%|V"
        "_8?B!Bx8J!Y#Ix$<>|&M+--UM@WW4leVJih|v{<MxX)v5P+F4NgWprXEIVOWV-PHzZ;*"
        "+rrYO{|Kq2!>y&a~1on?;^EYF@@-"
        "3O;!gbqwwM?E_vRTT~Wcw8@meGSqQ(N;$M;~|_HneRgLWmP&9y!bM*0)ZqMb5Tm5WAH+"
        "o^qrk>J+*Qk**%O5w2j8B{BMfQ6jVWHfR(&%TOxyF@`AvgwGlxU1JtV>x-"
        ";d3prpdD!l4^23uM0D2aj9x`WCPG(!XU61=)^7%ie2siHeXKYu6nnfyO;Bl@4eo-POd%"
        "E!7lAr(yoHe<^D<8jQHB(D=FVw}s!oG$uEWh0_hVdkZLc65OR`KRpncL7%5F8G^G!2YM"
        "Tmb-}ivEKN<bO&1oX=aDXuR)fyM&5&#Am_+zp}KFMe>o9O47D`~l%sah!gODLLA-"
        "1q<=QXA@y)X<k!u7<W#x{L0<ITe8d7G-"
        "@D@4C*?#ytX|Q*2X=S1}k<BmAju%{&apSj~&bq$VNuoj>fkx&i>}ZXL9}$mIP7URY#TV"
        "Y{shRW|Zfn@)KpUde)?9RupM+ZZsbUh{SI)r%JcB88te5N3!L|X&5l^~C2V!+qZEq6>+"
        "m;Z0Wn0dEav`!zpQeps8F3s*ESbpu!L-"
        ")?)3pbW_$npM!FHk+Ga8Ot_QiZt^a_!F|Heh+Vq~{f@);n{rl179VDl03Gghl^X02-"
        "cGn*tlq3elL=`kd*U&nTB*i&>_2o=^=q)@rDIe^+i;-"
        "WZ^`r8+ehIm^*OiEk78vJD|lxre&VO!j(L~0L~?E~lWm0&rz$#3+{6|&8!`bs?J2~}35"
        "?ZtX0)s~w94|y;33Vy}<!)+u|h{Ng<_b+QY<J0}4KWc7Nih<sE3|yd2<bs6iBw`$&&_%"
        "o}B-yg1&8We#Ro;?(6m-"
        "?~;WC+x?g_qS#%0)fPdqU}R?xrcPE=?443b~40BqBL(ACvX;Ck{W)l3?*_1nCvBJU#f8"
        "?bi7Tyzzc<Jrh<bUj6?x;j~oS;8=T&5w>2<mxzIQb)!uPsMVLZo(+8w;7?Y%5JQ2nn1n"
        "fs+jw+1B`9NYf4vb3l-"
        "~)7P@3_^)1l)z&{*1c_i}}c*57REOEvatpWA%Ro>;|w51_zcd0FSm6R;q_60HLidQgE$"
        "lu01In5KD`q-"
        "UB9LG1p%vFpzfu3Qb(nb?TRR*eg0NFws&R>n~?&^n3gXb+K`A3cI_S%v{>yaOPraY~zt"
        "M3q~q)U+oAa96F-%NHoe}Y^T!m_h4gU=QE3Ef^2ydjG06d!BKA*-"
        "(&Z#@KGW2c!;+AicOQXic5|3*8qy{QPZ1HLd{G(Y6$n+I`oz`t@0VX$+!f34}G8Pj;*M"
        "f9Bbn~EbT<Tv()vuS!?vS*1DPMolQ!g~NOxe)fXZh%u@5Td7ja0K}jJGhEQr@{Y$aR1*"
        "RdG%OJJNQYRE160cQ1z&Lo<s6U?7H3(=xIH`4TVC5m&7QE+7E5GoCnrt8}TK=R?ir1zg"
        "!jkLP_@?z8TpbQ)$*P)$^VCi2mz4fHaVy)Jq%eXeQMmi<gg4@Wf5Y9c^pHC|;AlfRLqq"
        "lq~j2@^Hg`a{rPkat`G&57R8_2lEf?3DTZ9O6?RG5F>P;zY+)ad$1&=cic0}r6kRb>jB"
        "GqsX)9x)#}4`_;2C2;0qW^CmUT$y6eLX{*naLo|w7lYw0Su6<<pB@ze4c-"
        "@hS~y;gD*7mAF8OMENPex=c{weLEZY^i3A!PgTR!OM_Qc#=HX{tWbm27HKqh;a;i3(hc"
        "I;7hO=dw;pw*5OI_!umPqIJ4tBf+**(jpfi=^p5T#_V@Km9WVdKn(gUKRi)j=v8Gq>Gk"
        "+afr^Q;%a=FwWaJ=J%j3d=ejcj#UCm9`hm%W_L1iy(zIY;AYUo0L<jsw@o>*B-e-"
        "{pAu6pCBh!Nv4`7RP&0W0-"
        "Gjz2aE>mC%jOHqF6iqEpk3fbQI7@t}NF{GG_@f%TDi!=FjCqBm2wkS4YEiQfd&^p~7KU"
        "B)huEybG23*lF2DjtAV<%b~uBR|n?U}dpML^4yCTcj=%)38_GLt;7T;*5nk%yLRl%aS7"
        "T8L+8v+c$$=?8%W-"
        "`KkA&>u+y{Jg+uYK0doP;WrwEQ>$x$EZ1IHC)OwDs*g?o5h>nK>6fXTQt=IJ+xW5A6yl"
        "RExMF5XNCQcLgC*0=Z;NV+gNnPD4hoByFOEGJ4qnP5vvD8J|G}FSK#=%BeyOgfZ#h|_+"
        "|YL?&e?0HRj5{a=jdZP;Y7%(00l#JozRVD#9qkHa2<7i&o6@w;xeULmIlkeTZ2l@m{a|"
        "e<))6-"
        "wpPB*z9VR7`bdHdjvz^u8cEm0q3mYU_X;J~+Eiz=De0kmzG^g71UCI7`*zSTc;7nRzeY"
        ")i{nY_h;N8hGOetJpnql5-"
        "drN<@{b8Au+s+pxEt7ENE&WZXN&b=zzURfkmhE^Ww3nkQr<Qyp<h3QPdf3XqAcvu}q34"
        "w=!}mjI8w9ESj#sI@(H_}@B~G4R!T%eV*7Zg%nx_pg0OpPIk8CPhgH>KD@n6kts6N6-"
        "(&%cy9!>DUBXoC1p7}NW*T4&Vy$qeYrG}`}X5x{`pK?EV5M*jSlb7gwkhf3@&cHO?F-"
        "?`8So`3g-"
        "HV86)?H|dHr4FOk4~)$W?O^t0myP~1=%juVDkqrfrakw=pbWEV7qV^FXVr#mGQ+!s3a*"
        "T{WH}SaKAQIT~`2%SNR^My>wl;z|$Y3F>P&|9AD$-"
        "qSMJK(QC=QXzhe1sSmt&;A3?hnE=MgH?95TrR;+2T>UWrb88pJ0(g+SjYUfzVLyD3TG`"
        "_l+mIfyF3|~Foo$m=`ZU)+%PJF>#Omn2!eI1C4J&gMxlVp{PUQP)Bf&&(KDAw2BvfI~$"
        "y4b(a|!@>q+<uZUOJE8j`PYPR4>}=q2=llDL1N$YnDV4^~@V27O~Boarl0*2>SwubNLD"
        "gS)i0_5rm6<3M&Jn@CVwFIO%U$u`-"
        "YoVKwWcpykLHG#kE9w<#z;2%0rBt~h=dr26KXFQi=LsuIEKVEc#_2vv!G26~#EnhZkuL"
        "u9428~o1XBIyTz9GQ_;NvVl-TDHWh%io24WlQNKA`2Yy$kx?C=gC<1ob{x?yW;>u3Ejh"
        "3$2+15d62zn{~3Q-^y4%&x;pO~6@DH6TfY@Ak`D<gL9#FS39by1W>dW@h-"
        "a}kHB^o<nZWS0oVZj=WZDeN4Jp!C**4YpoKH}8VVNnkV9o9?>cAqhO_4*M$n-"
        "NM%73C&i79APEF<ue8VXo8!MM*nQ=JcVYp;SiWd&#hYA7{X`Q>fQC4(q$8aau;;Z3v)K"
        "7**G_k&?vV`UY2Quyl5a85F>@Z*Xf+vGR_-"
        ")YmV2C<9NXYUEp{4<K8sU;SloD<%h4w94cFe2UY%NSvODi7052VI31ayGdctsDQsyx5o"
        "|wkPkRZD@_&gtTIC@=$`f^t81ewu~EzHvu2TL0BE#BR<#En2d!k?h-"
        "60YEF(LM<A;`e_JZUumZKfpM937jz*)O_|Lq_pJ}@9@rm1ns{HSu6f1?F_w}>(76v=Q3"
        "VX}b%`K#VE83`6JLhN!FA(pUX4!J`9$y!1k87aPh>lJ9kE%}m6q=Z(2Q^{eYffSmI0fD"
        "<YpdL~ND1v6tEq8f9vVsZRZfBKOceHn-RfV5wW=N_#)B@&J*~$)pR9{4NBw^=<)Rl!lB"
        ";787Tt0ZG*q(a6UcGfPbzL}O;BG;$oV9Ov!TVm<-"
        "QIB^%G`B=n)Ig+1ly$756I3(>Eq#0%5fs0IrZsgnfl44a_L(P0m4}^PMz}Z^w3xsbXn^"
        "WzfZGmB3GYFE>>hO-"
        "++1m}P7sGK$$Wo!+bU0EC$1nWI}L{3}nPifkw4KHv{Om6}N8GXIrK-"
        "1No$T3H~)vDZb5f$=iLlWP49J>9i1y)V|g4J@#B1p8dQh)TZiV4N7utON(J$6`(Fj_jg"
        "(;PY%#_+kDu&lA*Pi&G!u#ObeY8SDKU+gUK2tN~YSx#qf0$)<;LBHTq+GCjaHSqHO<G?"
        "niO^Rgd$Blz9uN?|1k;?v0ILLK!5pIxNUe}gFG8cg7ZxY8G$c3rZExHUDu#Kdg&FJi|F"
        "q}!sM;sWN8wyWF-"
        "x;5SuxvTsqnqf=hU3I4;;78Tn{7&a0Z)>78W@G+f>ISkl+zx4}m5?Zvrrjph>~cdLXG`"
        "-|7(#_n@rJ6%Gp3$1M=oPy$PC{{(xI$L83uaF?eUd?G-"
        "VsKvDrCyG#_jWZi~AZ3$6oR|9D4Z9Dxg%W+|(&QPMzL5k53~HL(FcalYiv+9_|jn#WH-"
        "QRcR7nYA;R%~oMvtQ>;=jF{{HX#K62k<-"
        "q*`tkN`8*Uo9xD(JJb2tOY)(QG5uwzIgWVO$4sS(7Bw+s#CX;K{J6mofSb@Q!{g{ews@"
        "(tY%?alT<Zwk}>rN~q`+%`uDhDmsP(-"
        "uF%eBuMPiTETsA5fOF*ie#!9e{($vPSzJuofoM-O_nUI4>;m?lsO7Z<S#F5Nf&HL?~r~"
        "!47sYw`^-"
        "`<&7}ku|c`1KDEA*d+MFGR@}d~aney33bvCjb8UD=Fp3#sv{Fr)m|PWu=w#{{Q^VI+3w"
        "HmBb!Km+Br?ZfQ}9BZ<QnWBNc^Rqw>NP$5s&(cWFF<bF;pB<-"
        "8BaMbU$FnNq><WiL<_LTgE2H<VOL=bEHCZB;`N=`w<_{7vK?&zkKJVYw{QzH#WlJrBS"
        "--Rv+2co2%7gT37t<G)gKx%j%SVX7dKzKR8WeiTqyzC#*3)hTBs%$m!Y-"
        "tg;!mURvH6r03tVk5LX8YC7ByGt8%l*qiwNG(A8wvOAO2%SYPYAwFCXa>$jIoyKOC<{C"
        "-XC=8)%SsE|?i~R~RN(F44>6oWG+8fq^e<JIdb7}F|P}}n@ZX4td()$;^g<;GEa+xV_%"
        "MAY?;%6A(Zc1Hjj5*JG)bSFJ2fMh=p?k<W{7N}mcZ^>Q))dcAJBoJH1%Y))f7M3kW{)R"
        "c#E%H6!|o)k%8#W*<Tbi$35H=6n!OE<R%>f35F_<{4GrNv*p&??_m=)98za-VOcr>MOI"
        "Bm@{T<~8pgo<gMg(G<H&(S&&XRudiOGZ2<g@t}Xm(IkY?spi*>(0@kk5>yx5`oGz34W<"
        "111p*g>PtQB$%pdUum7qjn>r^he=1RNz58JfVm86kTLcv%uoD1pUdBO-"
        "j>72>ikq;rmv@9CnMdr$!N4E)qtv&+9$0>@B-"
        "#b;!I$r=fax$2gx7(M`WqMQT(RHE^i<09@?pRMPYNtaI7u1&;NuCM^_Oygl)bF=u`?~E"
        "|14oDpG)yk|ddJE9OzvRaf>iOA<HFHGs$PEHy`%A4FTvk=J1gwVhiIBSCgbQ#i%Z$6Et"
        ")(S`JTw3)6EmR-T>_YLckpP{X-XNu?3r+p33=BqAP7Q(^merK@%M0NyI2V0r;l-"
        "{Vt5kVe&(M;(ox`yb;Zb)1K!$Essvvo^MGxXqMh<yJOu}jWu)?GSO9LKz<aGnI}i-"
        "fv2A=_aO&X({Un_~N)yhM#+npLasdzE6xAK1RC$wW03_g|!sZ|KDBz!Lm+_8}FjK1FM-"
        "J<j}xr(w~^y#ybyT8m%@-"
        "?f|^+Zq;Cc<KkzS{TEGhD7LUd*7gYbl;?rR0$s|wqQO<m4vFx+ewLuXMKHnLL~j|SyyT"
        "vybRZ}6Vhrb5?^B9hnHA6m69frE$}_H>Qm#DWGqoD2CcCEg?cN4f9LB2|KLB8x-"
        "C_~2x=u-3!On?ysWlYQ2Ttdpk2UPA`kg>Te8fIxGVCYGLUXZpRl!%^Qb{^5q*-"
        "(q!(b*68Gzm%YVREmKK81&#1{xYeh3#h2{#A{HhSnKf-_LB8A<Oi1lPPl?{{+$g|L5x>"
        "OY8;aUv(nY<x%1W(Mbb+P*Tlt9czp#L45O06W{i;r;*%MSDgf_IK~RlkM|({&d*m+IYf"
        "7d>MJ@rS%V|4^8fpTiwxui)pEBDAr(NXGMOVY!yAB{vWn+P9qJ&&gTB3AP6I#M_Ixkvd"
        "s<jGYESXjmPOzgXxPK2vUjW`cFnR##p2meQ0iAbw*nlv{jL=^mmllbGKn_mOtyZg8VGS"
        "WETdrEqf|IznqHSkasix6TJ13lo)rDQ8L>nR^@dc_SU?2)%sU_fotDKY2En?X<?{esFE"
        "sT3NnX+{*ZkyhS$S9t#mtJ#-"
        "8eFaNEpX`2teTZlD5G%vD3M|M$JssDz?!|C3HpjpBi_9c;PogRG0ct%dHWMpsnZ=0%zj"
        "5Dt!CyKRgXC*sdlUx%1$~QkP2A8<Y&Q|;rN3?hoc9M5HUMd5;H55wVsny~|^dvsq60;#"
        "&D6>ei%*^HQTe~U4$)4)#lKGO7!x=Z)MvKoux%^DorP<{u*bco&zVS<BA;Dr%h=G@3dm"
        "-AF9CDbvL=W*d5a;2WiGBfZ+)48@;WfIDc`1ye`zuT2wt7Sa%ml5f*+!AJ2SPcz86yRw"
        "eQ4+a?M+G!6>6)Ivd>x$%c#v}htQ?Q3H?TU9qpXb8taDBj)Rzu_@czJTxl0L%p6LdBg1"
        "458U~IDsjhYAQPgB{9nv~!mg_IHH0P5v+jAGx!Iy{=VB-"
        "y+kZOES@gA2iegxm;!}v_8Bm9$HSN08zVhWTyl1q0-"
        "a0smp!`;7#x~UK4eX>FyleXdw!fa%}lq(YEE2NGi7`HvJ#(N3up@QWIY((~y(%$MN*b&"
        "+5`WKhYW94vM@d#)et*tb|u7Y#~X9;-"
        "E@DlxK=~Q~eHp_Q~>WZwyPsbEX^Fd4UtEp{b8*h2eK=Gj^(%(>?Ap9rPG$iJYfZf0Vs!"
        "!TSxj*}ZpCZ&o&u)6*$z&8Pjcq{b#1hMOy0vu_8^qUOkH{CmIb<{)8(&;)xGq36a8=K4"
        "Y?&)gWGK8&N;M*tp+oDFKmAtgZZd|tCM;ubnO*!2u>?VxrSk3MRu$=aRN|S|=04m)GL_"
        "EdM-iPWvNebP0&amDOiW;&@;T?EJYLKKzC_g(L0m}oQ`@{&*GYc7dX9Ms|At$U2dW^R;"
        "p@x8R%X~t>N9Sxa|T+%Q~GIOKt;Fy%U9<5Q-"
        "~qoYERHabUvENC6i`lseF*DkInP!AUEJW;CWpY(3^kik+ccGVTwtZR}x)th*$&W;%#j?"
        "U^4yLbcb$%7^wAREK`+@B}@EX!QgQjDx<ly(|5?Y3ww(<_Y{cG;iB6aAFE>=Q~i6ivEn"
        "RqveH$W#@Ub|#%|hJN}y_R{g`U*Hi}7n$;Q}LS;&N<;<=@jvhOC@%tFz527oX2%1&Ggg"
        "KP0%E~0Ymx?bdZ?48<~YU0>RksdcRX)wPw7-yS-*vShLrz{J4r#!-"
        "gz!cg^`AaS)=xR?-O3`xtRdcMm$>;?tnsF!ZRi?te_6cAJa$eY7a-V11o3-"
        "i;Y3`X)KWMjbo!<)g)WoPQbRwRJHYFQsF3&45%Q#V28-u0;%(yj9av*WlW_MV$6{yQH-"
        "Sr2Fgp~6VyT=z<{15V7k~c&w^Rcx^vsRD&qj)LqfD6)6OB2YmUU^Y(tTyN(bv3`{r@$$"
        "QOKnbFC+;E-$<^X(do2R0hl$oUIk~eTPaDbX5}HB1y3_qoYDfMf_Vm?612P>{$3I-"
        "VZCXxk2X77kdg_zU$s=-"
        "4=_L6M%l3D|Qjq%mkbutl95O3=Qn~zKzPA`o?YFwgi(+4Nt2z{zun};XwYk3m-"
        "wZ^EgJhfU1^CS8P=mEMcprCof+YVLI@?ml)fP=~k#JR>AP#j0&>PxauL+HSS7DUc4;1-"
        "yNDFa{{{>hT?1fh?KGOxIl5etipp*>Hg41z1@dWdXsn7O8=NXq;M=iSS>t1jK>$s)0;!"
        "<y5!HynsOJfPifbAN`H&zZ*aM?swD*l`@nEYjl7tQPjI-"
        "4|jf`~9Mo*%_@XZ|2J5G_eZO$dg|Ianw7(-"
        "sJ#lA4RZj5+)~ZKalB|BQUbCaL<sbT*M`C8yYWNSD2r8C7X2{!V*seyYYIv)BoNZPW~k"
        "Q|aorNQ?Rct<Dn4Ci)_`mNKUuv3;j!%8`pE#E$k)lUMPxg=*L*+a|&c-"
        "x#6ilu{t9W2<RZ;JOq?m1|%x*vJoee1#fx36H6JQY+ncbtyYrJ_*_(sY0K`D@&%Zd)4j"
        "MSI7Wh!S|FtMTz)++CIj%XbG$-"
        "=fPA0Rf7Z^VfbRVp7OBM03+WQ2dTUK&B=7nbnKg9lP6qj8mOOmn6KhpEsrA$;dG})B!e"
        "r+S}>B{tZertdS}b+^~XF_6E)BPoKEH~L&c$ZFSa25E<Bya3QJbSG0$;}f)NZ~MV1W>O"
        "WjF0--cR%?SgSyFMcI>XbKZ}-#TV6{~9*uamxy-xh0o_1i7@2ZH6}8G*akdyu!c5m(e4"
        "{I%b_e&OBP$3El`3G>;mi`@q#uTkx}WeTt?C4+B$-nNnP=&oDq-"
        "38rBO#DEq}MrTv`iMH;tOXo69gDu3@#FSEm8jbg5C)BQmelYgZ>#aQ~1+7wa&k*m32O*"
        "|4ww^xBzQ-{$={k%zS0@|s8Ku$IOxt_%PI3lbzU&)1-"
        "Pck~P!9Q92N~(RN~A5>T?xB_H??F2oiedxX|WH<r)Em6_!;~XY%{n(4dqe(lexb3%P|!"
        "RhwBBsD){TzXmzCj8F++b=4asT12w2?)EQ||Q74XAQE$^nkT37$$}IWHVDUfYqq!O+Qb"
        "$P7`4q&8%?9`79yP<YDe8Fd7NlF;U5h^MAvT<Tj{HgWVtWg7g{y39ek)+YrXvyZcx&%q"
        "(bXQ-)}Ha(g~xQA<XdbW-"
        "9&k&|LD($57912UwjTZ$v*@c>R&7TkM1P?mM`<i`2xC;+CW<@E>vsr7OXdDCA1>)@yUc"
        ")%`jd@E)xeVq2vX;n%EI`_AlYbh)0Vu^*4mAX3jlDa<jPHT)$T8C9FaIgtPE;@Q31osb"
        "rXYhW(OwN(r;S3Pe@pL}XEP@!v!p-"
        "!4Cfen?5T<iQRl8N_;dwRXbi4$2W0xH>6UEQ2a0BLO5}znLWK)YQRDf2t4Jkg}p3&@b!"
        "_t+II&5f=0uyHsW}|AdSklMC?^L^A%6tByHM@4-l&0nAhO7Tph-tnJ6$NrTX*T0)@Id<"
        "t>sFPnS`PFfFd5KYM*wxgVreXVp;$`unnP^ub)3-gp_=J{Bfd6Il1@Jjt1c!OzF-"
        "&J!!e|aT&6u$QM3F%(yMq36R5?wLQyq6DWH^W8PAbFW?sHc-ULKwe!43^+_DNm>XT2~W"
        "G7A&F>yJr^HRm}53EZMh8X(WWR>7cQ>L{8?TK&QfKj6`It9OkVeEL9Ge)4|!KLcR?=ha"
        "D#}ZFSJo`l)PHvc$3qFOIm*7n|SulaQ<U5IWVhiU_s-bjXAS;cZPZBXSm7TbQ#b9qDX8"
        "4ccS_Zl1h^-"
        "&VD)GLzaPk95SrXzCumn3`b9f`0ZNwYJhBP#X!dw|6f{d+mM5m)nz=BXXYdoUc!Q<o`z"
        "P8=j<`tg{_7Fg#@<)V9{-"
        "#i`~X;SDgSrYZ$oVPG#XI=kw1Nwa*v?ctV;(qtr433nE6anQLD!Bixy!(@~1ysdq;!52"
        "$4Tawy?sK=})`qB#pyAlaYl!|Zl{+1e9e}aGH@n(ViAOBRSf$Wr0;FJW{x^~`4u$nRtY"
        "!Tmb-"
        "2;?s8hMO=CD34~ySpyimnHtTG+2}?$D0$K@Azo@4bUwqEo}xL!@tvR!FNIkTQ88vcSZk"
        "OWJGJjDOj{=vOCikf~N)V^*kqAc;n^uLW~QklZh`-"
        "cOVYxi}IN<Gv6#WWUA$eF&(9~n`kgs$u+%nk{oZXPY+#D36zObEiV|aHjM48>;VNahh&"
        "w%2O7ZdI*YF<h)q1e7Fb8nYvg?uPB+T-"
        "2s~tfGMC;g%y*1L^2t}|Drgm+fJF1niUwd}F#(d{+II0PeUNFRCab?!MUz9gEm$Ge13a"
        "+xmHk+2{xiiCC6isWXKXu;NGb%AR{chAq-"
        "5hK*>Op+R4?Hv*WP!PO%YQawV0dU+ChUAt1@h{1?gpcPmzd+a}mw>VEhMXkR7Oh)%)U!"
        "V5hR!Jyh!E9m2+-"
        "ZPqS<o!L<DQ=h+Psagr%_jRV52O48D<z+rpZ0xU2bwHnK^JyaO2lhsr1?nx+gEOR|)_S"
        "cq(^o!a>kOi_s`x2kl2+5d$yT{IhHd4uS5P)ICgk+<rOHiA!AcS@lREEQ_?P{N_RbbvG"
        "}uzgxv70MkH8U{z|imu8LZARE{CrvEN=nUtj?I6x55$1APgg4`kOJ2@Yv;zl*jZ$m?Dq"
        "oZ$VJhmYk>FL#C5Alsi~{&O`Y;Pi}2PtVS1DcX;m@FI4cj$s(cu6Wcj9SZ-"
        "(^r~_;r$|?*+Su%=@ldc+WXGfG(wLXKR;_4K<6Lv!#rRRq@o|BKv{|G}Zmjux<jNt+pp"
        "GXQ~9+|MEIC(L6?K=$pRnBO0(c%0T>8ns3=^~`+1{2-"
        "At?aL1iJn3>NjC`9)s5Y5SsU{=I4gC6J+(*Jf7oQ}aBr}FCVPzyllu!{RGt5;xU9pYNV"
        "+cGlY|HaClJp_&$Ly`B*ER?7k77e?@0(jf+P?~h)qUYs%3&hkX_te78aLf(M9%!g}{FK"
        "{;%h$TXpX}=ln#U|AzRM9;0tUpwyzQ$P<9Qg(!NZe-CykI~z+CIl79{r|gorN$9VfN6)"
        "D!Hd;3_9%L^(0Ur7Xt=sMk#TvnQ{*p&#J4+AgS9lM^WM+^&xFDu)`c&_6+mZBnyqcHJh"
        "NTY{_gagX`uc}bfp{&n&+GvEXe+s0+I%5G80%;xqjVG34?f3u95y#yre7N)U1<qQ07pl"
        "tbt)N8hlKSO3?x0bzwyuTweU3OiXAENh<F)ayLHTt8e{;c0)1dd&v+n;GqlbG?lvF<jI"
        "zZs9Sa6kt1gksOl6z`nSGvNx=w^D9K4laj6X+ZN_OU_TmoMS>pb1G$3%%dRnHL%Tqk@}"
        "2^U#&^-txHxL)c>)TLXJY}_~Wr%p<l31xV)co<#*Z#*1xE3F-"
        "uM`chs>DP8NGwuz{Q^yzu_?4@s<*46qfv(9c5N<fq@RQ0vMs)32b-"
        "3Qk+C2V^=;ngu+@Q(ye(z_wm6B?o?Q2IpqHZcH9Cx78T(!_H%vA<Cs+ArycT&HQU-"
        "|yra(q-"
        "`N6!?09eio+_tg0kH{D6K(Y=sfQaQZ9HWDMzc>z;NfBrbE=0BlUPaCR_mM0JkL1Exew4"
        "UV}^8~A@zJVi=2);9SF*+cgge~Rg#c|?)a0#-R>EvDK-"
        "N5yfKGU_Bb}7@UuM#H*nv<xdAKXLj1v5NTm4VV|@d4}@a3OttCcvW2>#fs|sTXhr3G!{"
        "T-r7-"
        "zt049oP_LaoLwhA1@yT=5K(G~=j;EXcLZ;gWDf4}MQPIrOS*Z!gV8$;w&40t6;5<6WFi"
        "Wsn%Mv;u9l%1*PoXaGD`T7oh<G*4Y^3jbG+$GE54y$oL>?;DtgLYjoeAHB#L>;DYD^!c"
        "q1xEr4!m~7Y7t56teJENsSkZ!xW-SH<7|;d^G(&N?)TnOC2Nwp7jLT%k`J?s!F{-"
        "nD1dHih7Y)EW3^OOAM4M-5%*zkG81Mw?r%rORZ7;2pv%~H<##e4O)-xRG-"
        "13jf$n7U(Nooq041K#@9-xQhIEThQ-"
        "`w0c{|LZ?+Y7<hs+s&GvhVmb>a_NWLA4y>B&KBaa`^w^bIKk5&j%-"
        "TtAE5r!K%QhGHgI-RO^kHZo1K1BzRs+6`o7mB2m-j8cX;YT<70NuhQAd-+Oy8*-"
        "dAv80E*N@mvG5C&Shu&g$io}Ol~*DLBsoMkQ&P3ZAdHAA3as>FcnhMCm0vi|<AfWb2YG"
        "l*(p9X4LQx3MT>se^Rifv-y~L``C-"
        "*hOGWt@+;WX+$u&j$I0|EyJmD_t1?m;n>Zqm0nDSvLDNHUX$)C7eF4I?tDu&FeDZpP@9"
        "$2&h(QrV5Ty_kd+jz^QHf@^z(N`T8UQvn{<tslztvoXiG9*B0$4*KD~vpu^LAJ`z3E@<"
        "pGz-"
        "17ZyrOdnHRSUSw&J5fFKm!^FV$ds2R*dt4G>G>joBesSj0)D~&2LG1KV?Hsu?=4oFy~S"
        "*>T)~zjL71%U(d)%Dr&|ebx~Y^;l(PSV{^s9>4tAD^<FDZ@{AKDAY#lOyG#NK)-;`-"
        "mq0}TWhn(rp66bpkU>%h$_Aa0|9I4+-YD8(oXr@5;RV?-"
        "0@kU8OpgMYOb#r#7>AH0sd4y}mT=b+D?Eqt}3&1`3eS_ZgIM4^3?(68dD%}82gyD`EOq"
        "p<<{XmA%6Wp1~cCegChdy9~>)~tzkJnQZh(~Ku&8z7<>?g6g(3{*2Fy2Az-"
        "6`YcMb5H3fhNAGp<6^`2fVMecAdz7W9{j9X}rg^t-Sp(`dHqp-6f-pdyIMBsq6de-"
        "{>XG0#glWc8sU*I6uZVm5z%WVYxohkm}n>ye=Hg?<O*|MR1e4mFcQk^i#?J{EKG}dezY"
        "kSuO3MU)f5i>F|c@jN4+ZA7lX6Y=vY~yqSDX>OlStxb$AiU24DDhTAS>ISaH}zLznpsM"
        "dHDeS`ga5K^zLaf79D@slr^=K+!*=xvagDRbUs{#?g~KwW+&TNi8!8cU`MUVbY-"
        "8W*Xdh)R`+cDWYTSYGHW<vy$>W9-"
        "hEdVed)rY1J$m&)(xyR6ahkA7J_3p*&E=?o=AOt9@x9x+`0zvNi;Pyd+s2-"
        "8_nWEXflfSO>*>Hs`hSW2}dZo!uH2(Co9EM;p(b6+f*)4_bqfdtTcDeZC9Thr0ldlPR-"
        "LfczUH6hvBLz)Bz=rhTa5)C(~ZNMj&fm=(5s=dJ*OA}O}Myo|kq~bxXp3IQP+8lqV?3H"
        "JjFA|kR%1tX<11IT`ZXIju9fI$t$K=j7G^Ov+%h{@ie4^03k#6Biv|S(~<gx5%AssaJ)"
        "zlgT(($n1v;VnBuBm08=i8#~-"
        "g=t&4?bi$<d*k`y#SrY45q_iRe6C>8#d;z!fC}%i8;E-"
        "3i&mOgJs6&Q4i3YK__g3wVqV&K1>e}&li7?2PH#b4wF(PhdfYnn||r7qYCx~`cMbpR?="
        "g&m4;dRd$5&!<BahCLnXpC3a<OLS@?vsLx$5t1}oZbdo5I>lI>u)&&dC69)q*?S@fHdR"
        "`NyaFS&DMYqi3L(VHyigd;{#d5-"
        "rr#oGo8y#*3ZH(cI{Nnh3YI(q2_>OaPe9ED5KmuN3`7TJ-XZmQ3_0f&7+&cXyxKdhWjp"
        "(>A5`6{`XOP<@Z$@{>66r12^Z1Peyv{m37tdQIC3Fs_&5M7_&Ce^U7$KP9<dDF#ebkE#"
        "R;Ipz=-^{iH#Zq+OJDw8XN6gM|N1rE-"
        "B3JR%=r`z%ucPGR@0nszR{9ee$_4pQB`xeL8H_9oTomWyiLgoVeAq7WPg^*;hnuZVEa^"
        "qO1-$L1?X4)oH{2+BE%<6N$+Ofb>aP;fm&_!3F5n(5o0-"
        "83;kU(|z$>VJMMIT8?3nL=#o2U(m0?bbHQ0b>yQit<(WeI`OD}{&IvF(6TS=8lE}72`g"
        "KiL$d|&?zcQV$z0@%`U-"
        "Mo<Nt7iq}64hCpL4_so9Xg8G&X2bSZ2O41YLn8zuG>is<d1=kyb3avJgjD78&^}u2ck3"
        "c*q15K77w%2=~W6K8Y^Yi$u&o?FJO*ZL#{8bLvDZv(lmURd!$|;BuN%SKJ5~!2@M@R#f"
        "{Q(qCeeKMd3L2U3|2d&AQk#{K~Y4mTKl?+^Uoqm%usju)y)B%YO5X(|znE_?c}CtiYMI"
        "&&JUoOH-"
        "|y|C3xMiDYxNuPcc<0g8!U$Qy8jYX~}Qdnu=pLyWhP4TahMsVeYYpcWfu0}44W9u=zv&"
        "66XnSJJ;DC*xOAUxGebi`2j4=E=|DS*$8au3uRBccE%?vTTzZ<@sH5JieUl&)0+T@)HV"
        "G?g@k0FGPs%28ZCS*mcStKjGOyHx>!cezv7Dh5*8O1HZE;MxZY2mbV)aFbiPRjnqT6i9"
        "nHN)4xPR-"
        "V87LmQrc@{K#asf>_Bk&5y8*D~?L(LH(@s>oj4UxD0j>_PDy}FZE)uiYZmsf!$=VREQP"
        "JlkhF{68#fj7C*?o(_{jh$zfc5;f~F!E>JRkPN@-"
        "_oxG?rg`RVEMVcy$vE9Bwh6K|za+hbOvWqKLfAeOzpP@Ei4)LeGw$+Ig>R*YTXzsdB>P"
        "86ZNcJQfThxl}$9r5W(I2kK;Iby8+m%qj(<rj0fnB>y)!|OzU4lL^?QN4x;}ed-"
        "Y6aJoP~S$}&Bf9~YHtt@ftrES-oBoV{2^Nrcwmmq8|)iw%LiN1b`dE35ft(nM46tYIiU"
        "@bL>L@YG?BvK@5)3zl^?ieBmQbzEzIa{12mAPbTO<4xaEO|R{QzNeFuG;@a5?i*bD@D#"
        "z;{)g}$Wdal(9glK%*N?iQ4Ihoiw9D$>|@O(*3fb=}v5e+U{D91`MewTN;gm7R>N*L##"
        "1ktO79Z*Euz{#SdMhc>*C#?lD-otcg&p+cZe#w}&Gnk(c7!n_Z$NWOyj377a+Av3tgbX"
        "7&8pQ+>MD|o7QHz~~i60W!9NHt57jb3j<<uet^<@vs7IYB|pv;0QlPcW9=EN&=@i{9uF"
        "6qC5GxTpC5HPADH?^s#_V&HUmKm4t0gO7u?OIzD7kPFpTu4ed9@&=P{+As2Pt9%3SJJ_"
        "#S9krvo1Br{j(_y4Tx~!jc#&GQ%GF|Gcy)#HmR%CEj*-"
        "ZaqDUl7{4atwmx1f5$arzx5A_t@h>S|n<pgPtao&=!`rm#s|nBGPEn~6|{3ZG#r*x(q?"
        "?Lv>>E7Om8mnIDjw8NIbDb8vz6*-Cf^nf)MpDZ-SrqJDmWkOqr5tjSHX^DzV7#VVb`7J"
        "l!x(JWf?gu(a1i(QTJ<H!IvMq|2ZNvVx98;!O$+JYrdtJ@^Mv)R0Yc+x<sJEGG>}{l`^"
        ")Dcci|`(`ORewnJo*e3<VPwG($fs%s0r?MN)k6j4QE@!lg1dn8a|F_$1L!?kutRk*cux"
        "ZQJ=djR4AshSazsM(q||?s4E^Xy-s)GXOT_J8|5JEvN5xEI5*C|9I3%|^7hwTux-"
        "c@K{c5d$e%la3__mB`L)`w{s$>gb@3Q7jO)R2>=C7&@(HiwTd<`rXzD*6zX`8HvEpMsi"
        "EChk{upGE^o1!`3p~d_l<6$ikb4Y$^knV1?xs)s3VidFhw3&?EQ;giV;2m)TnmNq#04o"
        ">yG^AgZo+Z$BidgMFZo?I`HzShNF8}0I+}P(uUk7^HNr+oOUSE5k}^MKyIM{Sk~pG7+Y"
        "It!kBZh@Bw;@MpBN8D*<$jd{R)VM4TRRrBTo(F2R#MGkZ07@%ysF9(ug@Cx#(#k!sLpB"
        "y>A$kZ!B5P+oe5Z54wY)wf0(=Cj4IM<Ad~D^f>!x^qO~Gy{eMi^&VLxuT6R=96^rDtH>"
        "SR-mn^%K@KH{@h90P;xShZVl7*j(1_oy)1zA=6JSlQKZw>m)^q$>jJ3|Rzhr`xRxBqqz"
        "$1ww{H622rts2YtQv7jt|wa^o!DV?oa+WRQwsB}Bv$b?m|E6E^=c4rH%g0qzu0VeEO;y"
        "KXH9Hx-"
        "w%+=uS1?D4I*xc7U7olf4*R%0Y&lo_#)1x_0y`b8QG&jUG{nPhQ34GTGTAuq}I{zvBmN"
        "TJVyy;v(zbYsG|>EBk-Fkx>k=s4c{?3gRk&z6q~!UJ=J{QkugOJkVWumVI5>1sW7cFdL"
        "UP&x9V{InCZT7T;<eWdUxtw$<XlC@T79s8cql8isK&f8+`jgAGj5f{RPzDwwCauhT|)I"
        "W6%Z8fQWhCl!h3|%K5!Sd;>E}i`2Pl4b!L0-"
        "NIeZ(S$vo<?eLz@5)PMD?I6Wh<}jY$q#*FbU)H;`vPc)w&=$;w$=B8_2fW&n!c?N#j4P"
        "$<T>fHH&U<gyYRu3UHXQF(%0a6%u4;FA9$97Lf09wd{>x|nRXm*$DhEFs!OT>w-"
        "WyH=7NT0?HIq&E0*Z9m@s7wHiN&czNHGBt%5$`2NgcgQ2G(9x8HJaTKke&N<1chRUXqh"
        "d;;-{Gs{<$e%(1;+7;6tk0-V>2vra1nZVJl)Vj)Y;b8n1b){00w-"
        "YHa&Lwvc?OfR=v*9n{ri~&WlaItUzMl4WYO-ilZVQdq2E)XZ(t7FmIduZEMN>fq)|Wo0"
        "ykXnvj|{T{$Go&&%yUF{l6D@0trSW8jE^wm`YSn~y&SY6O{|={NU9O2!MraS!xefy@qL"
        "N=ZWHxVx#W4FZ^G-@qQln41-Y+UuaG^7f3bbqDSBU-"
        "54_*?T%iMN94z(JI!@@Z^`Yv=CL5z1D*&TcA;PzOcFs$4`f<m~lJS;Z!S+g4zL#0WkXD"
        ">44-Bdg!@xu{Ce*{a34W5xY{0G1YL#r~uBkO8Cqlwjw2e#UBXlnvVIMEdQ<|FGl7-"
        "9ho<sBfx2<WyTTqf1>zyE;)$P{9S|_Py+6V0;`rS8=v{E6yi^h}eSAVh@dgl6@DMQ##>"
        "U=%}thac)x54}k>qR3|jebK$ut~5M@ety1jjT`25kz(ZA$PQ0wL;=zNkjdT5(8(6PS<n"
        "sSWGXbNd8rwRHc#lKz$CT;F{;R#G%z!=1W_@*z@#*cqj5#I}VNsL;c3!-"
        "rTah$)tiLY6Lo!@Gy3@m)yw|Vq0j0TB?{Ue#Sh=AKQjlS5)@1A=!YdkUKIXXoou)UUcL"
        "N9=$Cw4UVAGOM9rB$t<)Xau^*12PzN29&KJwEiTw;AkLLK{V$bpX&D){rIq*yQ`Xf4o#"
        "`y*M?M+XBJClxK-5(egv-tK*7OPfupS^8xmM7M(jB&mY)g3Ee!#Ovok5qOCh@0tKv29R"
        "T5RV{1=G=6>~@w=>auD4RB@iTMBOJDsXlTwHmGD%#6Vl7jbtLIRHk!MZ?Bt6#kbK_V1M"
        "e1{sigaUqULS-KwMjzGjTa#HWaleQ_m=N?Ghz<c!^j)ZEs|=;9lZ<M6DsnmlSWDvBeUK"
        "A4l^y=pDzFvyZSs=n5a%Gq2HJphK1L582?8hbNtqM@~KIn@mqd^Mb(h4Z>d@7IU>Jhq="
        "GPiKN|9v&}dl1!%p{pgWQ09gjWP88%vq3k%eEx9WBh%%U5Zd!^(`UcVuiTeCQCEQw`f0"
        "|yHG06H4X@pPFUTU=GFJeMTS6?bFvQxQOt5JF6v?rUGRmQPgYkf>?jQtO*p|lk&^Ov|n"
        "U7xD7qdS6Ro12`XJ;yL{IL6A0;AQYZy6c((X1epaaYh!Is}-"
        "AO(Ay0EfpXt!@ZBbObMW^>v2cX$%|>}!6JM2;NVEDPEEjI@7Fah<Gv8N6Lr>g$iAp;HE"
        "~y9UW8h-RS$wv9#<Rdah`+RLnOGa5Vv0I|pIbT^xHK!5j^7i4xxqO$L8Wrw-"
        "7U?f=lEiFHddkjg1olfWM7wl^2Aa*s2y+}ztZ#p%Gf*}_wVugy;j#iZ6^6nUufANe<vN"
        "p{7}O14ouTWScBq3V1*Mc?UQ{-2=>u8o;{(z*GTfCSk-"
        "<Vna<WR<?1eO6LF$`P*N>Lv=yki@*ZXv=;s(Ed{tZ2OU*SYXI%5@A2AFsn(L1N=h#2hy"
        "Zk%rWd1w$)x16JJ-"
        "v=z60zCPhioet(jUPcFw%dN!le6Ax3$~V#;bkcGpZL1;ck%6k=><76bYip(m;i*dyW>8"
        "N?VvEjNUnp>;&!>kAsj*!%?aU3|0>6A{b|$0(PyQ6(|O!v2EBKu*22Jl><pG!jvaO$6t"
        "{)(l@0c$a!-"
        "sEF^v<BZrUTY71*^GookXL#YnT3eT;&Q<BanV)5DB0WQn=fXyIMP{i3pE%slu?$L$?8c"
        "FTYiD0|6wP8Pgn%?F~rlY-6+!xduAU_ZfYEbEw{T@ILEy=}~Nxk^p(r3E0=PHsU$-"
        "2*V*;*eiHtu1XQkNw!)dhbc_kk-"
        "7dGHl1M0<x{5{%+g3K9NM8d6J?`Hr@g`83FT0V{^lR1f&4i!il94${?JL*tY5QPOo@2H"
        "UY<%uvb_zbN6jM2C1g&?{ooYE33K3bbCaorWtM&15^(0GDYe(-"
        "=3|)*7z+v_g|*MbJ^Y3El}jQKIM|#iUxWs&sG0qIO!-0U6`|1UGqSm)^lCVz_<=C-"
        "}YQ5#(xikDSYVqg$CS`$uhQYRrSD@H2QeOrbw>-"
        "@KhIq0H!#=Zu$FiCp&|MJJce+4{(fxR=VK4Yjd}CBORTdqa(-"
        "hGRu7kZGh)u*`9(GKrfEiM(n`BkXBk0H8Y%my))Yj1_b)Vap`)KYt+|?4cMxwuw&wQ^m"
        "PEn)BV+p6Jzt?>>$BY<8+Bu~670_V)BeH~X*SS4h#miwz=Q3Sp)R!h`fbp$vwRyz<JnK"
        "p6}VZuqiuu++{P&jo-"
        "1Ebs&&5uPnXdtoSJig;U^uZDU^#^($O4+@&6+>9xPb3KpcUg~3I7gN<g$5Rt7fO%Az(3"
        "PNUQRrpwD#fGzivJzL=l4Lh)GBm*;1TS@eZ)H^{A7mEeVCo-eF7&I`dj;l@mugz`(=}-"
        "%0tZRtgo1bxf&0REHp+dn>|B`RsMo48AzGpViri#GXCccEg7W^+&NY1tTX`%GGD!=CX="
        "V-e1;=y3ok%CJHp}9y|yjNE`K~;!!R-"
        "VsJ_4+54yAY@u=9{D}dotlavwJR^K`N9QTRXYUzS_i5K2{k@uXobQE|n&oG4hU1@5wBg"
        "1V=&<KAW{5qNFS|gQt))Re&XHw%T<@^TR03IYvw5^icOHptQ*3wV}Q(Uc02P>&$sQ718"
        "N4c>20`whKi~Pi3upbpeT@kC9!pJQWBtNKM_|al0-"
        "k;8O6#2}02dOnb3H`}lpx>D0*&S&q&JKp>bdI(=$Y_6FFFF+R+0OXFqADZZN4=kjR4Ec"
        "$z0Iu54dshuy(uVWYEtt|z%eT@MQW?^$XqO4-AMfO;q>oC?Q9hRn^Z+l@DJq%a-"
        "F$H+5xPcK2@-j|KjCnJ4cr36Wd#P=rpQ|x19NapVVHElYNUzmTOh;DA<DEs-Bdd`ETQ%"
        "Do?3_cn2+C{3*AGc6^6;8)nK?^n>QJ;6F$ae{eUYSJwW-E@clWEDk5c(nH${g^jM-"
        "u#VxB+}<ld+<KcG17+bU7+Oio(WE9F7mw-"
        "9ogck7t)T{iOaXnAdxl3w4caXagl<Y})k%EgM&aYt<4j}NmfGv6jgOYP+q$maR9Rb$_A"
        "l`#)<0%vabx76+zw55&LH}`hREBu6vD8rb&+;TWBnf^&o;mhAzv!BSfeY%X!{Q4c1a_A"
        "gD~7HDBB~i>h+1Q+&(K0P6W@<CYSaS!>GSvf^bx{IR?0o((|wj{1iGtMY$GwQ|tp_@i4"
        "_R>5t$gmBAZ$)%i?rr9aj){qr=l?}s&&|4P3QLX^Lpc?tK54+|6V@BA3+9Hu)lCaH$s="
        "Pjn!tG?2DWSlwyh&!R-KldJ-"
        "S7Jg&>A`xU+JZOe!^FvPckP|vef}u*KfW!|t+w5eF4e&%N8EK>uYTJ-jGt}qZlwZs6Sk"
        "O^%6<^JWez^xe-"
        "O6E$Knr|L;O!{If=@x43U9K+#<K*<NP&D{ngp7PFM;(h&ycSp{^8v^M5PKrw&qo`uDSU"
        "JkLWmD2eJ!^{jKg)Q*Hg2mFwix1E6>VKeoYvMlRvgaLV`#%fpH9&wr;Y&&Lssttf6sLW"
        "k4@+q4&=dyRdFQE2{nXZl?_h<|osrJAIDdC>w%5!fYdbh9vOt7Crx(JbEOQDl{k!NZk7"
        "Hm`!l$G_GN^5Q7%hs6(h;7v%{SAM}e_owN)<8<BT(8rj$xF30WLs+-"
        "mG4^RA7n|($dUbs2IrA?#bxP##2$fHVZ1SejiD=iX2%k`NN9u}w#CV!GP?djy@}1_I4h"
        ")UX~k~qAkTNlDQUc(r?FyKQ9L|v`BnVS_gLIzTe5l)`9pdE;{#ni*Fps4jxa<?$;lL6f"
        "={qxkWECj1Tw_&hjtV`P8>r&^Y_8m;1@v(NCbVj8-"
        "@Wq2J6v%N|(Y`iD^tIE!#r*>h4#T0o+fvhOl!d#f%r{Wul&J^>ZLgD3N&~A<$Z!N9^%b"
        "mv$)>GZ2XZBb1h!v=PlCsTHs%e?b|g=SeoXsot6Y1`qPn#CFoD^dv8yTPJ7@vX`8d)QW"
        "#nx)J_?o}%kGk)3UbH5;3F<|S4${qSF9XDMSHCHQ3OfOM8$?>7cwq0#$VisBBToAte>E"
        "PuJN0?tzY=lnBq38yi0x&0ib^j2S_4Tb^hd*4Pfh_3J1VL4<OOJKr6e_YWMk3Vs&Es7s"
        "escocMJ#kN%=((<txhb%peAQ#8o6zIM189ixIbOL{XgA|u$|iHYop+L1{R-"
        "PXf3~v0ULm~kf5oSX(T=t{sjk$oIrj*k=tBUfQp9dn#tX?ji)il~i(ngV|02WDt*+i!J"
        "$^r%?DgTjy&K4f+)CDqT@uzhPx*?J-"
        "3f0I2x@c57!$nCdRTN(t0`OJJg`@ti@fCm!gO2b9V3}Bkk<TQo30p~_J+QEZnRRWE<p}"
        "}i`o@swfbxHLC}=BfPZ#Tfu=%u_zyoJJTF^N_!PfT>Hn=LM7f+387LE{dLohILiyHTrL"
        "}x@G@h8I1r$+v1iEUSKm;c$dA6Pzp=l)380)D&2HE0&+;eJmVGy!KC4mP5{Is(>d&qM`"
        "jH<pdsS4JQ9^h;348aMa7|vl5<=W~y>l|(-"
        "zo^vYJW4IxvVh2~q^UjpW9l}>!M?&ncAud-djUyfHc&T_w_c)<TGx#a*Lzd_c?|82Euu"
        "n+Vdf-!HX&~8<GGLjAT!xUrbTFwVLUqzEHe+{PbJRq9`(1u8WTO7Z<04-"
        "+w|J>mEtd+SQuau@r|%T?g>WPUidCFm>W_{d=`HKuWi4VSKX3Af2TXh@6a$^XWaT{>;F"
        "s>_y{uHqtm^We?vMDPYP?Qi<JjLEq0-"
        "jXgwm$1f%Kfm=)|^wGp&SqvB2~UxkNigXqQjFX}dGJkAyGW(O-"
        "qew#CcTI>t4cR(A`7rB}APX7*aB1ocB)PKb{df$LtmK3}edsV!G`@^tCN_9KQrQ8-"
        "}037DY1!1|9L^qtG6*)f`?rPP6cl*c?qsm$5;n$UA1g{*F+VYz5yU;|Nk1bQau}#=M${"
        "KVtGInP_tu5OPHmx-dF{>-"
        "AKTs8K2u@>Oe48)KelMwobfc;Z2EYmO6>(E?IX)3mTrXc{%uiu-;%3~-"
        "FQ68Sq2Mp%spS`Gwr;d`Ds4b&{?9a_-eZ1M`WR9ipHx~M<9`RwXnl1A3Y5g(z$2x2v7u"
        "=N>`tDseA7EezBc|TJcVnhtKb!}NEs{lLrclqwo$$bJ{w<Gd?*){a>y!UsL~;+iNl~}P"
        "~ELX@lg!NZ?Yo%yd6t&vV#r&`!JX%c}g}&iH>@@*ZR{w5$&b5XP=mFZR}-"
        ">w`Zw2%2YFFUB%ZF*5d=DX$VE%20ML>lqocXu{z6bwLbHVCG&xaofP<6KSr&wHx||i!="
        ">K-364l<EX?4F=pE8>ZymC`KLmQB-O5RLVB<`BridVWjs5hkm<el>mXF;7JRrat<rZC-"
        "XqG!sX@rB$R3Ap2lCu;mK0&F5zviNq+w>8+z4#R^alQAR!dmMWg8$MGd5$traa+fFFDI"
        ";ki?y-"
        "b6y`7Gp8q2K&h$4tMUFxGF%nj!Ob$9qI7_mVH)<V}+op}$N1>zlu~bLQ6CTi^j-"
        "l>`vdC^-^IRNB{->4!LCY(eL|TzN^`$h5n*fgzNtBT)gvG)h9-"
        "^1oT$daB1Fwm!p|fBZp2Dos@<BI2h&>|Z!uROGDh51K>A(Gs%qI_bEGITu4+;mB>Sc-"
        "67Q$#G4{Vh$xcWM}z~<(M?z(}kT2*-"
        "4TZ%8Hy9)=H7LG{AF03oq3D<yhd<3|w{9rBoW^071D$U7#!s39yd;xKr?_0}kcfCF`qp"
        "%-wkr-&nxAoOkpbAbQ1DP4U9^Xl~%`Pm-vsyqCeka&3=8(hLbLM@>ee5)!3Om5sX(!zG"
        "oO`lX@x3gGY>HuqJ|8_VCu!R%JM^q%PFgi)D7aJFfvf=^OL@p<GSXZfMyGvLy5g7hm3B"
        "Q4t*j^C6PptA66)perWD}9Dl`;qi+@LJwwug<*nYkTu|58bT1T|urRWLp%~I9ZLiGq2x"
        "O=o!$+d>_C&{1k;rIczN61k&)U*)X(of;Tsi|Ztj`};`)3M)_Vc0Nko3XGkT8g6{LbH5"
        "0xuTvSP?+CX&+wB(9xwzqR?E#_w`?VTg5{on@H5UuG)>K>n{c<qHTr3Io_t}N;t0e4BQ"
        "MzJ8#pS)*o>PGOv%}vxq-5nrHL!`e~Q>dQuOl&-680G7?%Fc)|9JfHL%~o|0j&SX>-"
        "AO-zb9i&o*zSu3G;nIb~1d+XbdF2S7gi%rpT($+@`^Qg`qaH!9=6ZM?z;;SDZo;}lP0%"
        "I+fcCCO{}dz6u=>;It^N`fzexfry9>F>|;eCH3#KVb}5&kmE0c|vS7I1!sq#!{!!mKn^"
        "^ZPYpNlCWiGAGISJN?hhAP>UGBq$l=-PWm-"
        "$tsjc0rZxjLRUDVmBfc|YQ)9Y!uy2fb!cBoOd@eCS%%QjqoD!WkhKuKa5uP#0oBrop2m"
        "wD!HuF~IsxaJ;Yxi5<rk&x94D^i7JmzHB*I+FeOuZGCa;DIJKBMoPm&2!7x4P%>WXS=t"
        "O@4QtDKwS#BnFXdISB5F|0uncIXJ?#5JT`ea5A~k+l!E$Idp9@#aqBvlb>7q(J$a{)(`"
        "oE3TGA1$5NO}-"
        "le9VmQSU#k|!X~iXLkPo+?D&wF~{5N+*&om}hQWh6<yc9dN0*Jp?vI90LaXh8ce+Hc0!"
        "Ja-u)JPrhao*w!Ej@b0i}RSbrJff*|v_RMm2k3A>UQt|=84)m>{-"
        "*NBp1oC(MJ3N3CfdND*Uf<9X{KN|bVM+@!Tb^S6E=^Y^VW0gegxwd)Pf-"
        "&wNj;JI0M0iyv@ExWiqZNrI>~V^DHt~LUr^R_{}bQJ1lx>jZ5UyTG(VKv5^dOLX*Gqx^"
        "iGZ{EMykIRo+7CHL;OAuivdYlh7D~2vw>w3F&9K6s~siOnPj>45B3wZ%9+#iw%_XhT+!"
        "l<ZbO9)>yA+ru3>n^(|Ffmp0(7$mU8XjED7=PgFWp?s4H^$a}eyoTLu6)`Smbv$zx{Wy"
        "L8v<1Z=_K2deZLwcNTnf?*2Yq@S(pY#lA%lzq`N|!|xQXG-JvpZj|oW?$>zm?!hN93Dp"
        "2GXlA$X(ZPNuBAg8ax~6p$^6uI3}4I7m&=k=uPmP5Jy(2HeOx{|Mo@GJ(2>ZK1dVsJi3"
        "L=cDxW@CGG-qWwq1}6PPHQljvaDYDa~&o`>))Rhg*DZpkCP&#0yDXQ7)#h_4pMXffbFb"
        "{xBm`5!(Lnm~d6)7Z}Q7ZrvqB0~ZN%q;FgsF~;^MbmLiYy6j5`)esw1RN^1Dy>VU=)33"
        "!T)28f-6E_kGl*+pRbi61qrM)TFt78UB~K!8{((fCb{c-"
        "eYfB3RyKR&BaeKMjO4!J+tc#h@V1yLGqu>|f9yXt^OUJQol%e8>d{KBREm9Ag`_bLl54"
        "%PxK}fRr0~{3e^sn+Vy`}t2JOo{Fye$=3FWPM5ZLQS}Y9ICiJQ4U_`hy>+j}sQkorO_k"
        "UA_n0Zd?sdSzBivES#w}^+%O?rQeK(HA~SXP|p}a!+PD*jtWb~Y2prjg7Qh}q^t`{g3b"
        "M1y#o#H^jlz0={ouln`$l$Y-"
        "4C+H7q&iM&?PRrM0~5Phu%OU49i)i|ink^OuTWt5M8a_!~RPR7SkCoUYD_xlA|h8<B19"
        "<nE_emqVo?w1vFxUoYqK{fg>DpFoe)aOpv!RocqeU`Iiqc8-"
        "7I*>8vnr1HIRgt=zeBK%I*tYYR{a*urb_%F)uJ9h<sAz!LTlme_M;<i#?sgFMsLz(VMA"
        "AYNMg6|^Pj9*QE^W?Z^!h73{-"
        "fBu+{g~fYHc?f*zbh@!6Y6ZweAru`2(RH&1i~;!aghCN|FIP?Pk&Edpw76jDNlCH$F8s"
        "=d`9yyzFTEix9W$%tF;H|a44vM`-"
        "gB<$hp2f!Z=|t_f%fs|A&lYUW+Gfi@12<oLXA{w@SquZ5*Z4=ThW`Nu9MzJWk#&>16+0"
        "GD$t{UIlt4&Hy)a?09vqle82+0AT%UaEGCGaaH}LD)30o7h{^|pGp-Vgwb1UFfXv(@6y"
        "MSe`8CKU!}Z~{bZGh=9tBvNA<T{@%|&Z>?z1;bT7Q?+X3r)>#_I5QF>KnJAzcE-"
        "Eg&iVr@JLxxDKbH;8y|MVPwyMKW6YmwH9E^>wNR#fAb;lfo-tPrDD^6K{NzZHwvA_?<i"
        ">Vj<VSkwTDTNx^CJ1gQZ$B^P1;3bU*gP63SB)+T5RaswS3w=Ln2{~zgBXN*wC63@TZr{"
        "h`DK`j&n>pZnsDXD&42nMTMor?dFri)GGS^4i0{-"
        "zeo^QixP6NA1|p^2*nrp^@Ngg=Q(<r!lcZuU*r0&GmM$=llyOPQnzhKza-xq(3&k=6Qw"
        "tl!c*GC6FtrM(^^zg95s<20RXh4z43aR=&l{!z)$!TOZ#t@u$=V<D4d{0Eq8o+`{1|5&"
        "jLRVr?gzFJ#AjD8S!D93R9rCkLZlG-AFn05KE{LJ4)FHXeuWLU!-"
        "#$I#X@g0Rxz6WvwQW|v>rV_gww2auS{Y%-"
        "&h6(4?6Vw3g1741P^4t_tiKdmhAENb<fbff)5C77BQE9RPv0khN>+kvwcEmU0>oVO{0c"
        "3K^#5*`vHb(7%W5iBWkp45CqQ^*&{EbPTFBiAq`E*E{8aLi9$VQQcwY}j)7`2k6nRo0r"
        ">l<JU!tfw)R%62tTQ14d;vKL%dsMCKoa30Feur0-"
        "GNlV?(>L2f;6>79Fu|Mpej3Olv{1(=P#`yfX+;-hv(<+UwdLrO@knFTrZhi-"
        "9re~0;z6Rr=yrjL@vm*?iS9%lx)fQ5cTj6u8H1PJgLm^>1~%_5v5U}_XhlC$a`6#qUc)"
        "`*tMACpY1A_KyBg!_i|6w7fwwSEni;hZ-IimO{&JnH-jrO4CP+2qLvW0{CET-XhQ5lq;"
        "tLnXmTcoG+lPE1@H{dh1sA(3HxbD>D)3)?G!+IS4a=}O$YbpeehR5hWk$8C(wyH8e@pB"
        "VWD;+)x@8^6kOmNsi|R(KVE1@FF<sRH;y$b}Fy_O8LrUWN;}cv})im(Q^-"
        "i*@y_5^qxAGIRhqx6Fab2KH#5X;c3a)(3D_DpOL~qLh(8b=JYk|i2f}-"
        "0?wLIIbiZtDKntW<=AO+NWqeM&+UR0ZI9B)1@HvpKH1lvj9uqkkX5X)?><kG*A`rv<hz"
        "05z}u~Ak0os7TGQ#1y<hR#g*QCMvCIx4*7Obs%L{%9P)nuU4d1@P2ugV}1nI5PeXk;C>"
        "bYY^0qn;jRwsgJ>;-Ecni9>WjWW(1Z5u8L)Hm*^1RakeWMk9;F-"
        "%#wf*+E0lfczu9cPnwoh?3?AVmA<4_>IQhxigS^$rE&~bAX}2Q`SvsYVTf-bKhr&fk;q"
        "qit$+tRuHTO>V&jadTb)(sN;|Np%4g;8qWIv2@F`8>b%Z}aJ{YN=4x%j^pw%{tZxfy4n"
        "*vsVRJj9*au=N!s0d;ah&Aj&@Er}6t`@|!OYBAWVD@;7$aZr=(p^8Qosf(5nz#d$WV8t"
        "I>IUwxurf-d(`Yw-UhczgXS!PbuoeG=>aEu(99kpQ|E{#N(wZLv##vVcT9})G{)P%Kg;"
        "Y^Sfze0?S4UdIe?WE<WArV-toS$D3!{l3^t=BS&2HH1iHf=C?7%LfBZ-zsD{PqlPFlwI"
        "kPesZp#H=+2o+K^IiLFnbd}eGB2hwj+dha()waZOv9pp?y3dmr)N$KEauMjOw=2z29~*"
        "${ov_<KQ=Q^m#{B?e#DjbSVWs*fG*#|p9t9^sFScAQr!#y>fh>5K+{BojwD`^cmz1N21"
        "g<H@O6ALhGxQFOfoKF1r23@`#C-"
        "1?$5Z79kwBKH&1#>KmI>EsH~m=r%G4&V(yV7#(RHN`KAlf4d{LTJ@FM7^w1%s}bq!eLz"
        "sZkknz<@-"
        ")_n{gLzc=@k+aGkYaRF!!RhXPL5g*yD@~Z2@EHHiQ#nU!PqhYNux3j8l~t}Th>?p>Dfa"
        ">RfZk;oxpT2xLHtX$v)9)1m>FazXFaf47#~@|)>C_H6~1tq<q!D6#6|c8Cr;Y9Wx_;$h"
        "P^#7`4bE%x1H=~N(Tn5s_lTd4sUBeAbiAE1r_njO0!fu6R8h1>58hW@;c-"
        "p9E{qjEqUY6CdxVi1-"
        "V(3gapGN=W<yA{K%s8Lh4_=XW$h<;2tC?{uMTiDbMPu_EQn*A7lxcsTuG=_#F11pyqIu"
        "qm%Gc9)rB6pFxQa;a|}?U>e_(4bv`=Z;Bq`J%r~>yXu890t<rr>W5;^aq|s}rJ?EttR?"
        "?~dM+PTqA43Uu9UE=mU7Tgnj>$w%2E|L*IKL%!>@>c38NDx6EVS6h#YN}?Ur6a=FuNLv"
        "EHwyt4f0goyqCS8g+)0!heriEO)ocwvpkNn5UKq@?MFc{H9F9)7Y2#0vm&U4D3_W$=Ud"
        "4d?uDIyW)SqiR9kEXZpEsku9FFkc+f&jz~FQnU0MFEAS6^BYX-tCt00Cz`^`U+!NP8wR"
        "6Bwx`<!myeLtDdyYER;nY@Jb1K{RLVE$dUR9i2x0dy&Z>g`0_sFe?2L8O&hv_BC2U`np"
        "SR*PmBFj<FcPwFqNfDLU*+NC)TYR-"
        "Cg5N0zskQYoavB_;HcRaUS9nfXb;acz=o-izrus-XEm<2|5zk<L^Z@CVO%FD*y#jrUDL"
        "MqyvhUEk2KiyO(1vLew2|n)Q<uu~eiUWc3N784JARY72z27J5kkMsE+?zdH?ir$TDC5_"
        "n4d1r1@|StlJB3Oc(svOSlWQ(dH#zqMaPqd(&yZJq-"
        "D~1Fi{*Leetz+OyNSPgldh}b~V+aubJlXKfO!n7&5#hotqQ%5riRQam^oU=tQ@b_OCV@"
        "PLdMwHoaK+Uv#)RN(~V|ayzVJwsglh_)WN-uqE*>#~_pN23j>x9Z`rB{U%lozmAt-tMN"
        "N@KeD?miM+tA)S>!XNdaHMI{$Wmxd7xNRY+B&Qt82L1{W25#(qVeV*g$FlOX(V%If_BG"
        "x&VUWe&3qE>S~<2vhX8DJ=HX-HvHYUSXOFChjShWwqe>;0sB(HvnLNXzV2pFBs*C)k<B"
        "LtaC&g-GzLF3`_h_>88y+6z3;a<NwP0{HJ}Vi~}WW!XI)+a-"
        "80bTEfR9CYDU~a%qZnDX1Y%<}Q(~(056lsC~p6yu@TA8+htFmIxbdCgzplZ!uWC2XB(^"
        "XjE9mMW+oTW-"
        "1}fZtoS4$m}+@w5GemkRNnJpj`SyJVe{`;g$ztE8je(j`>K!7SVub1CAZ*`MxGZ?Nabq"
        "9irX!8PnQ%2HQqxi>*D_Y^sU6m*4Apsg(O8Lc)vNyKBjJjZN%Err7^L{Tz6qp7%E7ha#"
        "-i27ahP@>I``xL@U_^me``*a1X%nys$PgU52ld41Kox>$9(uv4c31My#>30r3SX={pZQ"
        "hJN4_;qL_WsJ$VEsLEeK7dh<gRm}zs|Ng_I0JbBP(DBK$kv{ZaE~lo5>ngoXUTPCT+lC"
        "Cp;!Rj%0YT5h)sHuSs-"
        "o~Ce#~=&MhnRv<~V_R#(n*dB}cp23{dQrhghs7ztMODoQozl$xkH#^%g+s*A-"
        "aUe@jwT+{3Le>eQ_J+Pf;R~uJJ2VhO+cS2_yk^cnRf%%n`5=vmm6nK<9Yn^A`8~&LXwE"
        "L$5ZHJQHDNZz{bdEe$Im8_I4IuX_wZvhj1JXl%VNwl!kZq(q)Q=bcB9#ll%3?I%V0DdF"
        "=HM&+)9Z#rZDm#~0nkLOt%YhWs2{4sw$<W;Ege7MV*jS7)5!4T3Qsq&YU~~ug?9CIA%2"
        "CQJ=3XiU<#ax43HN}6TKZnmjw0{9@Za-GwIQOz{ML#eXe#^-_JECdMM{Lq-dqjfmEomY"
        "B|=K$})K!4)b{7xtK*N%)e@Xm_V<0-"
        "4?xC%e6~9l)6%Rpw37fiYVMgB3Y>LPE<NNt$DTi@5B|l30LXqYPM2hDTZa<VcJH|6|FD"
        "20)#6}&|74tMbi?b8DOdMHxr6VtOvOR@WQ>uIbaO6K4~PANsfyAE=+X?%e73isX@?g87"
        "t|gF#9m!j&RUbhqn{oJe%D0>Qs@TB5GELRS9T$mX$Eu^D2l?m+~r+={al|>1zh+Wwb=R"
        "{!*~a@SD()9G&M<GwA!C)>=rF{oqQ*Lu!|>$M=ak?|5mwgLX91$Z(}9TSkv1R=Uj2N6E"
        "k96TPS8cCd{n61`5Z_S_UAl|3>AUR%lJ4{HaYso<Cgi*4<Hg4Zalk1w;0lNRQm;^rw9e"
        "GoW+#F^G=mtjwOX5=k$h18m{DF*!;K1e``>GW#42(OC2@w=E3MT0}Vx$HXcJb8k85MCh"
        "GDm$3H=8N8r_BD=jSO%70Gh?PWI}s6uZgP^ZkMKkvgTEE;;-"
        "5VyG$0N(OcT$E?TJN51W|woE5Wd?pwsWEG}~wJIyo29!7fNR+EY)(mcs7f@%k_7aWot}"
        "b^X8~B$4mdSl13hE{n9DFS_Nz)#_5Vp__HApCtb$oz~7H%kZv5mats^0LLeoU_HGVN)x"
        "-BEBOiRF7GpOto*^Zf-eKV(#?oj+(?jQU+Asr&?(I$C4}?Vl0j@P+gJTYXR}d}-"
        "PF<Kb7hA3+7RHgyiRsTVi!-7fM{+ntpha>-"
        "Gc`93Dw|U0tg}WXYB6AO~yj&GVCP#KlsIu2>*FzU<w`U63H{x3rH{ek<`adt_w?0^v(1"
        "lq_GuRo+}dDMft$zGqaJtOkH_4GEFM7aO>_O<Aq=4)YTqrrMr}CM$H8SG^BWIR;>4ocb"
        "?Lli%mMtgd0K?T#mqR@g_P)so^C3yQNNO1GrsSC~5RH*hh;JZ`2!1902{%&cq&eCjLQn"
        "8C3c|Z2*`D8Wy*(s$zTnxl#dF(7JbuWYLCzQht$IKo3qqitk0P6}~h7nl8cZam$#0>HS"
        "Q(7%=Y;?@QVESaKzMTuCI(vnTN0#7{WMGa2qO)}ot9^YxaxAv1*-TK^@NM!(@+3-"
        "`pWQGdzJ#rL2YcO5pxIiaagsAd=@x~Fq_bf2JMM2P1Z{!Q7dzrfol&$)EvvHpnSB%|*p"
        "(gW<YZi3VJ`+@wxM6o~+i%Y?O>LPx*_5}{nXDKzYd)B40V7U_L!kd`vr0&j@_-"
        "59}*Wex!%|RfEp=&VjNZQoW-"
        "d}Ai1hSr3*U*2En!3~L%#etM+GKJ{;V;Yte3KOo>Z<Zu{<azjNvGOR=d~ao3Oq4^iBco"
        "+Xc^bCkqO9j&ocXJVKv<n_7-"
        "jd92y<_yu&JWwlc<)w4>^9mjl((!XycQpnWC1D4T2|w)=;f(jyA6^`4tRbHp+WtM|Z~h"
        "Hrp%N)fUXFL+n_Mo9<VPN}P*f_~)qR+*|t1hq}(gyq%WB2IFgKg`j9XpYADqnLc+h1}4"
        "8vt~>}7uW*rQ@MS8U^f2~CXko3ng&TuV&@gi@Ld42(QSHt&p@Ng^HiEr@Y#A@Zi~r^%@"
        "xbmWL9ar<eMSqnO^uc&u)2nN^cPF6Pa$-b4pjaDw&3-"
        "DKmvc<YncCHRS%J$;iK@1Kx4oI8$ceOwzi%)y@(&#WNwko+(_p2@j&JN^j90#kyE+A=`"
        "T*@rQK_6zSjbo5Wq=L{O^+L+p0KB6Su5`pB3CdX}rc*0pqb@p9`+?Hp)S+Qc@SKdg2T>"
        "ib&<192ep#qt+E#+yg%we7%08tY11X<A+$IPW-KbO=6%*#;H;7;~Bmw{I4{WA_7{kt?="
        "D^n$WkYUeB?cPX6{mIxypErr%>hRy~$C$2I`$~NjX%<?D7<>V}SZ_*xl651OK4<2p1iM"
        "}MSyE&{yMo+1>dLkiQ>{jc9eqUL_FA!7lb@)2NZpBk;I*r0vuq#nD%4s`ktD(Has;BL9"
        "q=CnRjZJXhEc&7P08L*(#%Z~P3<FFmcUAq(G6J4jU*z2cHxR+<TgIN(kQt87q5XKIBo*"
        "%Poa0Ny<J^2IJ~9ozBNosJ{H$G@m72oDgw<m0^kK%TNQI2zw~@I%g<H3-"
        "BX9R?P!1X<$<crS3(@(Wp5!!PQP>^-"
        "f9O{1oiCqDPwI(u!K)A_l^V!aD#P8^KiB?(J<YuXU!0@$nV_#Q4K%jh(pYRG(S?1Pmq%"
        "S!-"
        "!X;!e87SSE{FaCJz$9ieQf)fSmKg%VsxT54If2R=Ld3ScyaQdDNoau&{nfK;U{h_j`np"
        "|ii&1Z(fWJvSLrUaK_wSF#tNx$f3)uk{FTj+>p8!b8PEw#Eovq6f**q)(c2I;m{!bCsi"
        "CJ8QO~)~TA6%w6k7eG+3DN^q7MH9pDlf`dH7UYJR53XPDL?;$Z>cC_t?177!MMKrT8+#"
        "3ASVDSQ=SfgIz9fVAjKJM6&%Ey%|B13#8R@b?Szg>8fhO{nd%#2;qx`DmPAD3HBqq%6b"
        "dKiQP(w<YB5w&y-<`WOTcK1TRePtvJ--crHCMXeB#MuE`q2gnWl(jkTMh9c+)8l~s=EN"
        ">h9wXhD~f{|8V@0|YGq000O8001EX#?-"
        "vU|NsC0|NsC02>=uTFfMO(bS`dic>w?r0DvF>00000016%e000000G*fjLloEd{_PqS#"
        "YSJYO}R63XLmtVVmJ1#*t^Ew(8${^Viy&#ARw^7mMM2;?#wP~Vu`VLjj{KRvA1Y!v3>d"
        "c3*YnGJwHD8ob$Y%>|O(U_8C&K!kh{V>2c#z#?GRfTj-"
        "V(;%R81C(M}jzgc6FN6nZuZv6lCJB^u^GQPZ@GHJ}r@#SyOGyz(gCNR*FYWe@HnyqCEn"
        "vD@W7rU9eO@07x(K)fQ8XNEn{n+a`Ppis4H{C+>aT>Ei@v@sqGxtJE!#<3QuEP4{YTtY"
        "3CBUnR+;C-"
        "pGSn#MMipj>cl5dD0p1A9XsH3ip&#QcpgkIG?<2f|pC|yva27p*dT5NG`!H2p=NwqPD<"
        "rE|6)W4zyWDmcv4IKFDHj&+=T;{maf0|L9<=8W1Nepcf;B^?VVFHG?lam;bPn2$_sUzF"
        "-#Ld*1J6k$ZIt8!(YsJTYu@jU*B2^FMIW`D!LSDSU75qWiCXj#eg&VYb^~o2b}F_+hNI"
        "E0?Y{kp;7)T3dAn?ps?!L((LPJR3BC2xN|bdTlg3wp%c6hs$KyKSmxiz9siFP2GQBy!$"
        "JHg!Qw|kAD}%U$Xp|CZ&0?nqdNaB&GuYp^!T(YD0RIXljS}W+!T<D{x+&7*Us}7Z7StE"
        "Xh1v$#U0P?aA8m4RbRS_Mu@R0IL+DEUUqTaQD3gfKGyOncxuK&M{Dx-"
        "u?@Pl2o9I0ATc)oZj~~Oe)-bw<VP?8GGhlsVL3UIB3!DQdGxNy4#@XWG^hD-"
        "DR0l1EKg{M!x%wQ~m)jT!VN2P8uosG>i|{6JoM}&e7Hh&#mz!y><TBN~h3fBkko-lgXY"
        "a_jC0|gj)m$P|1z@cGfv1HY0uns`vYXXWsG0OeU2ZvyXtE~t)aV6ov!B$gh;XuoDk?ps"
        "6b>p?U1fY%uT6QvuOO$mmhruch6bzo&*)5kb#{oFh@at;zGZADKrjbEWtX8>pmn%SZK-"
        "ag8{ipYmSu~cXk>>hVTY3@zFHvLIytr!)bw}o^py@<XE5`l1@Z!@CWLt3>piFoIMi}XH"
        "KJzYy)dr0)Y`1!%kX5rAF28@t|@E;+lB2FS1PsaN8nBW3a&!*sh9||1KnTQ=KP2J1{()"
        "vAxHf*{f3@I=|+h6jAt53$E%BnDtXRlc&0Fr`B|Hca%>a*LDHqf_{LD5_)@kLLkg{Jvx"
        "u`snH-0Y5d+j1z6M`I9f-"
        "PlW7URm7(WwE7W+6xSnj63lm1W=nUi=dYQirg((o&$Hj04L(JOke^{h6L9tPW?g={~q6"
        "RgM{;%d9PWX{xo)_U8I8PD*0@djYIsyRD}FncTF30Uo1uEx<T<vQp#lVnXn-"
        "?^sxQ+cLvjByF+!ASOu@CzM<zO(CHO@vu7Q(zvo&UZrDLl;=`P=7Rl>FN4JSpvUnn2Pf"
        "urK>*AwVnydX`$ueL0*I5hy(f&YzPs>XYq1=zx!}(6~Ydjx-"
        "0U4ZKSY7Or&0VtK$T?4x7Qdh&!Gy@@}#g>Z@N=A297KDpIUO)E!qA*)XnvY3VH>S_Mmk"
        "jlc{39G8kK@Y}Wjh%e}#buM`Bt$@>&>GD%NEUzZLG_SR~qhz^|Db~jO+2mj`Ur}9vnfx"
        "VU9_ImNFwGfI_M@)qb?ztTq;rIL9xP|;+CHL5-"
        "ZAVK`*?K^u?(ye`uUT+iyWt=A>31XjI9JNRZ_(d#wl`*r^LB8b0GbkTcF*Q7DGaE!Y=w"
        "AR~8trc5vQzuZsE|&tTgy*Y#BI5_+n4F2+(DSY2tvPs4SHIr>^{Bs>YOG?)qg;t?|r-"
        "6ozf^-F3wtK=v9+cSf$*T|31r0=t1S2w#EN7&bre`*1|SDT@+_%<5CEc5iqs46ri-"
        "*{hB1JEDR6>hiwQi*mQRl}XHwXgU&=nc2TPEtCN$>Kr&wSG<A&ozh7i8ovWW=ilq2xBK"
        "1s_t3wKr<N?;aT@*F^|23KNsZ+4lN4wEeQch#tmTuzgs!xx&kw}r}%_&yJWan1Y2{_%y"
        "{v8Ocmz1I7+!quJX9mm(DYMb#*BnboFO<gD2o8?iD!zv2wb2nwzLD7UqFJxCda2J=F*^"
        "p2JkE(*Zm}H}f<&f>~pwvQd5uvr7_9P`yU)q1Lc9`6Fs5@E46>2XTz>MCY6xQE#J-"
        "cORKXH4q-NCOC%Ku2Aw!M;R6^M;x22gM}1Jif|jwkQd-WkXdN>s;Wp%2<+3M*zuON+F+"
        "XpRdUvqw)pC3CG;kCO>hGI%b2RQ7r*fZz8dHiyFdWyNd1=My|IPy;m$dq(kH@>D3n3|U"
        "*abFhlzuji~JMCQ}?y)5Aq0{2Og<WMhldpE{VBPVA3`!{k0@?PMK``Np8wzf;ncJeJM;"
        "La-}W$ddr_|dayPBo3kETD_(@}m}`#w5}$lFyfXP#S?IrQ+bsplC$}Q@z~%4-"
        "{J))@%I;B|{BF6nI$kgHZ`Zw2wlJF{#j)Bx;-"
        "0jdIF?y#R0J+@8#@vnCtKKF`?eXIY)h@Zv_w7+n>U?T`?#Jc=TIA^56ov-VXHoySVn#0"
        "U||a!AG?fd@0`ul@lUpR!ky?Kz7{q>3e$gxS<Y>64rH(3!OA#rj9rNiz$Cnz3DeT0Z*C"
        "{ME$|2YQE%gWMNb9ej3Vh4|G&bv%4T?<JB%FKNK)ikhnxS;{)2A}H-"
        "h;r)FQtUIp*thYs*DyW@xmfFS7#vW9;N_P}NE3{=H$X;9Rml5g`vEMzFhb>o6UezEm;}"
        "#Ts=|%nyb#O^HePr7}V-"
        "5DrKWGTy*`_L+JEwSh6ju~ca$sKhkfjQ`Gzu2d&BN2;Y2;xE)^$!AX1=-"
        "^yt6$^s@<^Rm9mMCU-eog5vOY60x;)(G@Gvy>|2LaBL(`cvbCbM3hE&}nr&{7gTNhO=O"
        "=-"
        "5o@I!M%c_LBNSnaYOaFW!@UThALX9REZg7EVErI2`<^9%U;LCH|(iUZA$;uCRa|!b{>a"
        "LKGv}8tiB_&N<ZgOzREKsawdO)nBC;&!a{w9d3oeJ1o7GW|TuZ!I$MEsy1**O;OuX&GR"
        "C)2yvYEu9V^V#3!Ig?uxJjFibiw(UT(!v=Q0>v1Xu-<qkd8Qmrt;`ONn~Z>-"
        "d1nYyve2K72wk^AZ-V-"
        "bOT9n}^wo%F-j73e*2MI2_S9r>#=lJ3I3X5XU2Y$}+_`;4}1td=bAMU6{l(@Cx-ppoc`"
        "SRPuTw2+&J=7fFY51F@$3wVd?M}3S@Ls>1|74}G3s-"
        "~O;1C%C)Tf6Dlr{80AW*2*w>n?wSvjatziOS0##;L<`B78&iaO(E&5p%$;fP_DkJ53|?"
        "XyCOxo9~=6P#LZ*QQDE$VS-@Q{%5+%7J(o0Z{jta1-"
        "k=l(0I0^UR9e@xQ}T;|7@g#<Jy1p0tpE_*-"
        "V?oe2tl_kBhGColXTEwctqHK1NWkqA9+*-"
        "k|3fAn5Cvj18wP)l?c&RJQAa7P(?yaB}`9`U)NCn4l05i;K1j>$Mqj30jKU;HLJMC5J%"
        ">@|4zP4lu6Z9byPwbu*Nw(XWK--fVpXIf^Q>?qq_(UXkW55IH$nYznb8(15MX{l#vy_p"
        "@+yT(COR4L`+SJd??>OplTZV5&Mzc1SxSce#ejnYh$K$sgTKrE9>-"
        "EV4>UQ!teX$68hzzH7^XoYGJn+URw0p)ipDF3(UI&sDDz-"
        "V=K;t+2>uijUkk2{G^k4CQpN#!!jPdJq3P)SankG|<*JOcpnb)dI<IG`s|VE9nX+@x?f"
        "iF5sVe5ja4{*b~tt>LvSLGO7Pbm-"
        "&G)>C8m7h1`mH!Y`E8D@T;7sJizJakStrm};Fz_f%eLZM}Ek4bw$-GgFOOrw`-"
        "Wn|GEo+g#$csU=VP8asNMdZ9)Niyp8k%yDIik;)7)YM=-"
        "nh@V&uWkyZc7KwH}0vCxpi0`GD@DLx$MKB%c5r{L7#H-"
        "ZNc$(Z(d}}P02Vx69o){d_$JR;;HLaj061=&sFWfWTGKmfYg?u%?Ce3AQXqljdScXl(e"
        "jIDGES`XqiQUR|rls;cV}rX%FhsL3o9MxK2vH<==T_vm^Bp7_a&F^D_ATb5uMT^N{1xB"
        "R_X~f5Dc(Ls`OG`{Bz;X>>%nY@5bzFjr|Aoc8(b^me!(sNk=f4Q#~T#IJ4WAGxQwk_{}"
        "J~D?IQOfLh2*GWrr)B@ry#A=`}ycSC6<zH&<rztMk(IWiSY{ysG1XHVyx<r3Czpw^_>d"
        "&}I}^nJV~S={Gjb7KLrd64IA*`8vy&xiV_JGDr?Z>)AYh8TbT#V`};B235a0eOn;G$ow"
        "vWY2lmLInEQpc7dSQviHDA%xWR9gl|Tju>P$~us>$A&@W0EWsNZVt0<hQCx4i0%q_Rgr"
        "v~x^wuEr|j14Far}B%m3bf3Ws)NWf=2J#B^jzER7_Ge|tBd1d+l*3+Xq>fdaQ9Ff>5kw"
        "lS1-H~T(C_ce}a`zthO|^rxMS+0hinZ*=%y8@K1~rS5-a4MV3<RyctyXD$;o-"
        "L;I6#LI1Gzj<mrV$BrNuQ;R&Oaq5an!3FGoc0N3eW_m}%wH`LE8voelr+V-"
        ";907HyHkqARuZeQUn#)}zdNNVWgy>A)5RW}@%s<fdz|@;)UCdb5;^~f6unjy|{0X!nt6"
        "<2)T3*CN>Feb`iF@q4atf+I0c9<Ch8x7x)7*-"
        "vY|=M*Y2Fteru%FU;nkd7!T}`?<mqEk7U*aRAkA^ylL<<t9DTo<jYEB3<OKO{Y*)UIk%"
        "-=LYf*^eRX&S~D-C0QuxBl}st!^j<Z8ho>-$F}5qFC%?$MU!-"
        "qW5=a?rboedcg8F~)gV(btY&?0u}1k@?&}qEs}=3v6es3#GO&Oz%uDjks)I$Go)WgGg9"
        "4BFZ|%yG}{;n6;*s!`4w~C6OS9<L{DNo+>v6J=tMoJwdQsb7x>Z@G1PbIyySr|D@JujU"
        "*4@9XL8B!{WqtCDsu@ysMtD1;i?UiDvZ)`JeL?z0ZFSO~ij&bo~TuZ}s4VCDm>99a*@7"
        "4NI#K^300^MI<?CRjvFS;e;oiql+V4P%0t@62C{<gxg?`+D5;u{l&bcQ$d1$5+8D&)}s"
        "QE<Vx!;#~|^z{XG?iSF!b&p?ZX}l<0#tTc<)DjjGo%0E8~+V97=Hn&;o5KeP|ZuSLVjW"
        "9(eD3L4907+s6I2U7K*ScQ#cu9??Ket95FU`Vh-xm#Kk`j5k}<u2_h=E5uNyucmJ14kP"
        "r(jMn=ww>`yF<>fci}7c&rmePo0J6*i%YA-"
        "m@i1UU9_lcAf$zeu2fO(4o1=_{_c*8bxbqarDK&^%_MwWP#;Zg5dDw+t8%^Ugr9q%GT#"
        "uI<pLrGiX621Zd^6{7_@gpG*uoD96zLC*_WT6iD}-rx#T0!2+r-"
        "<$(=UEG{ztg($x+{v^KCU_|Di38Fny@0fEmyIOK)X<1Oua^r3~&Eu7+x`{ka6+$}Q1cX"
        "A}(|mW<;DYA49mj+vn$#15l!@Lx}nuv<<EG@ujlJiSG1y|{)-a^MVX;)-"
        "J0S%(=lQ5pXpYz9GaKXw@hk(t@)Yv8^WSw;Ul?zU|a{=@8y>njuLV^b2>xXOjV0WE<ll"
        "XkE*11?lnEEP9$tl~O(vg6{oN$9)SRL|7I_%AX2^hlUVjaJr_9@ndr5}4(w=!~HkZ2k<"
        "M(T71T=?md>ZiNMSiK8v5g!k|x*&k6`x^;0SypengmcYZzH`inTZ+bqRt|ReZp+w)nbw"
        "Le85nrNHO^?tCqXS>TNN1{XQP!9AI0zb9lqCE-cN(*my9*FI2>y><=FGGAG%VC1CM$3a"
        "M~RK$8<fxag6%Aq7;j+`Y#R*Pelj#J2X-"
        "=U*#5;~!VRIJzD|th#xisG^~A{N!*m^^j7$;2V;@=zOir)_^rd&Z4)Dc1EuCd$YKqFi9"
        "a47IW_G^qhU0<p8*z?k$)C^}*Hx`w9Mo@sG|Lz*Qm+qx*{}jGGj1>i#+%@Gt4kp9Q^o|"
        "&b365K>=Hc9`xX4+>fxA(lepoqF-"
        "d_FDBluh>H{hf8cvgX)1tMWRtByLPFRMoa9`+^jy)_P-IY1*ps|bp;#ybEP%qJ3Z9esl"
        "KVljqTGb8g58$Yyo|Z$bU<Roce-&a)&Ln8o2V2*QHf1$jr9(X@`d7Xye+)N-Ub-"
        "5{fVGMfoT%io%WUuOTL!NHz_)<=iS6#6iGA1y+reV=Md0Iq7T&p%tXGUI*W#E{^ib+Ea"
        "YtF^YOU{O?>IclMZSf)7gP^q7|C37et<gE7=_uQk@|3b5V}LR^3>8v{cv6tT_D=X>*ZP"
        "8Z5Rg6=pI)D=wq}mnIMz&L;5YgtoG)b`>qMOqK&UDWNKT%LMg=dL*OYNsZUaijILy3ea"
        ")s%%w6|>exALC^*^yhScIFn>NB;RYg~8af0b_JT3eXbKaTZX77guV@Q``|eT)5sb~!m5"
        "61R}M&1RL;=0YLJK?=fLy@yuAnQNY_&L{uU7jZwSP2eJMgGwZdSTi%*l_9<nS=0c(GYy"
        "L@-xoX&$6#!xJzffuPyOxr?l4l=RGg&6$}Tv%xQ6ahVcY>~vc5`m<sG0R@hou<x5-"
        "n7@|WD?%$CXiB%JQdH7ZIEjY`@XJW2hELizee>)=Hu32oL6IyYI*xjGmlV6w6dR^_+aV"
        "^j`jd-Bco?CreK_?((q(AqLct}1n>=fPDZ4DLcBY=dH;t1>b<6TO|-"
        "#V9RqKb*rZGKM)Dx(Blt96!N#p1Q&%J&6xdLfu2lJ=Vm{(rRc+@+ZQ<MiY=6Jmnb$OKC"
        "r!Lhe##if*=Dqfuz2el(bie=MaydGal`S$jGD;zkljFu-Im735%d%s(;r)iPx~ZXk_uc"
        "4IE8&4pdKIl7G>3RIjH8YAz+yz3-t&FFZv^@eSfI#RByHbR}q<KSSy`-"
        "aKBfkrFOhuA%O%iwS=EqXZUC2jHcRi+kC;197@daI+qv=Ul`3$~`hQKmyMKW1F%N8%Aj"
        "!=_fLz=D6q$I%5Lq@=#FBsQo#*3Spt`a8Hz@Uwi!;DNwRhefQ5%)x1aNwK||ST57t39k"
        "{4qC4e!6DTJ?nu}!bquKmLV?w~EPRY-"
        "A?W3x>erK=RXX$gTeQ=?r3fx`%qqDMQFn75@e~_%VGVY)u!L@}mwQ(Q}d3=ZHeSy8?PW"
        "(5l>B|KobDjU7DJ4U~??mSF9m1UIXyJ*kt>1><@C#8kmqd1FVq%)Isp>NOH@w=&pg-"
        "z7(^%(;PvV!tHhGiLJN{qT3$})jut!4hgHGUz)~j0gn6}CmzL#=_S?cV|eKlT+iAF>Gx"
        "HQ8ZrTRf4SnS$N42T<7KRiFEUyAu?a0S(iTkF?A1laFy;h(RY@HtOAu_f+`OT@9rq_^a"
        "JxEGU(($PyX)wiEni5KX9$|lFK;7IVos4jV}mvNp@n@CglxNggB*p~h|<kFH2d~cU`>t"
        ";tU@mWkz?xs83U!Bv~Dk$3Dl<MoV!_T%t;a}@8w1>_@4YkW;PjsJD)h(b-"
        "pbfW_Y_s(geyeq`>S{;rgT50M<H><<svFP6ZTX(%iFzG8#7+gxbuO=G!CA&3FChDHx0R"
        "vH1o9g7K$<T^2!G=GfdynP?n3r3PIw>Zr*l`$g;qA$2>qj-"
        "S1%E>1NFg#@TL56@~K%Z9)s_C`e{Ab1Z9*Kt~W1t!eHPN5V>(|HvKf>jeS6Hle)+G(9Y"
        "mLO7`=+m16Z7J^<bsE%^z`PNo}30N)y(gaW*)UlP-Cmd^?{sTCaC_$2Wl!_hUC{K_U!o"
        "ut}Ynd7A~(N~+!q#=CGGV+>0E4YHF#HXXTU{!Pss0O#P%hV<4oH7<a@TTaEgflk6(Ty9"
        "<?}H<@WXEvc(YlR{M}P3~^f2~kffENpGJZK4UN6Nq9yp`B3aNp5rRQYA@tyrb`eW;8R{"
        "c2|#=rG-BlFqDj#KIwcpMzS3+d6We*SCT_6k9E(pd2@{HPSbK5zp3==Q2%@>=Z^dxMIT"
        "*kF=64;RRj$$0jub4<e>q;8#ye?cuQ{!$qqgCW85P~-"
        "aIP5cz|kYFBo;_JZfVXC4n%w5!s>aL|CzcWOs4Z?+P##jDXz{hQ}XJAZrhclEmQEl0K<"
        "(FzBv!CjspHw1*J)T>1QCw}*0A%tuHbSedZ?LJ_9_n47GriiM9)yw0r2gPf*x7!On`;a"
        "+!W~<vm&zD$hdHY(wzA|>qEu@OmJ=P6ny^1%^4JVY40A=Pr?iW>DWuf~@h8O9`UABFZ0"
        "sM+R#4oao9V894IIfOOL1|5;wXj=?P{+N#=)nK4x6Vq6CEx2i|kzeCm|AaR&O~*NKgoo"
        "1bod|Y29v6+tWnO)~A&uFq>lka|`-"
        "#p$664_=9zuTC7TOZ1hhEj%2&BFKxy66IY8FtaecoASX@tR@>}!G?piV)5S$Fn?o4#e="
        "jvl4e&9x7Htly!B=oga1H1}U1f4%5uK%8h@EN-a^4d|h3V>bVNS_6>o+x0`{GD39-"
        "Cs>eQ+xLMZ6f8sD_9kLIS^CjOQBR<IaALD)cI9t39#!qBBd~u1!$QOatFb%yBP_HRYNQ"
        "*Xq+Na3avl6HEbqqGxF<=^}g6!oP)XD21%ePlv74=cJAYI#TRkw|r5enYpf5@Pj_d5mc"
        "_TU3s40#WW_y+YZNh9HWVc;2C$u-wCGU=C=8AJbD-yM=k(0m51<GWe&TBKZMuPU4?4KZ"
        "q&n)SlZTo8jVEv)$PIsBP6$ubDU1QbV~<%A^B_dFaSue9v1mVZ(Puj?4pmO*6?RxUDQE"
        "+3bJ8>|0b77OjrJAnnY#Uf$Ig_2}%?~+2;F0H`#u`8GN|yE1!vKS$=1>qQh!)cB^=ycm"
        "|5W4%h|X^tE-(uqCqh9W}56U1G)w@$7o%Q|^5^Idt)L<u-cb3tq?k%GOjG@%!_-"
        "YB%|}!X)xe^l6UN?g)#FozfNIKEBP?RX_7%(HAmEvcUpnqBuS-fp~)#2bLH8<5}zKC=2"
        "*X?)!R2p+#R*^rN{8pHDel=W~W?JC(HJi&zoYcv?&Kxm?dWr6Sv&TjcHJjzA8+zWb^2E"
        "8bB$LHjL`$2%RF)KwxU*a*~wE4?G7E^rg>?bp!Ja@X7{nzR<$4Ssf9DRTfV+OVC;0+~?"
        "96wZ%%sct9D{6;?6W0m8XD0o92ueay=bKOj-"
        "w(E3Xu*SbsZou2n4q}M@G4Q+T9qeJBmYb>;c~1bJ-kItGbJ2Cwn5u1PxVrflB3)a-"
        "RWc^APWgO66>9-A-M3#IX*z-"
        "Tp~xT)UpS#RO?~A55cL>N5ubSvNJAp$!>>vWW0!o;Gnk=VS}>d&?Cj_IPc3s?p(6FA#&"
        "C5P=!th}!=-j{%L5(YWpOKaRLQWmCIWHKK^5gT@l?-"
        "b|3$;}BUDoMIXJm)d*cWDt^8N?YWT6JKmA%d!Z*?*@mRx+Te1)Nee^c2jJJx-"
        "<yd4;MbNEPDZGVRIxG5{&>Kk)RTb3Ko1-"
        "TsgUM@tP;^#W<b37LR38)!(v}C)EseczgT>ls@1&S!u7x-"
        "PpQ5U1_mvCAT>d^a$zhRVMZe>`mg!);sbDD67j;!;Z9d9f=F^L778U8CzKWLm9$O&V`<"
        "i{^m<(b||6%&TcaF36m5PtMM-Nd`YBVYTnaVy|>Y#TJ?AiT<#W34>eS=wn+G^ufU~h3{"
        "<>xqu@rkPw93SlL2e^}Ct!8L@rE{p>7IP55HbjY-"
        "f{KlhO`nxe=9$t^!f*>Z4Q}#vY(8x$KFvl27y4>zt*v`}`RF3|#OWvQh$;wom#Hn>+e~"
        "ZqHzr>Dz+bdBmamEN_^z_col4a-"
        ">bXy$6Sx<DoBAj=QPRuld%RqT6t#*J<cEtd!>5p~9Ye*oo`XR_>_uGU-nkzUS=tpam^2"
        "$%>J>{;AfGP^Pt#v{t`b*`w(Kh64tvHi1CHT4liMs~!S%52Oo^?%`?9!@n;hApIEJ3VP"
        "L@|<pZ}C<!e3w+b3NEUxYzzj?8qV<=6uWDb}zGa6ef7jE7xQ{Q_-"
        "d|)7fpYN7)ud$3Sx6C-^qMHa;IrV=-"
        "FCtddvZYr+n_R%VfU+_pFvoj=`okDuu{t2E;ar6~MWm=HNpFQPl67DglQFkUxaD3zr-"
        "<ZfQ21d!aQwPzalS^0lZO9KQg000080000X09#)}AOHXV|NsC0{|W#U05C3OZ+C7kZg6"
        "=401yCxfB*mh0002#b^rhX0001-"
        "T7`EL+4rB+pg?I0Ew$KW?2V+j7Kh?c+}+(>Cv9<;dORa<Bt;i@U0`u{cUXLZ-G%+-"
        "`!D=*&e)yza`N82_ao<IW2YV+JNGdlGm&}J@DbC7O{E%GsfHtKP@I(-"
        "Ice(jsY50XnlyFzi2ub~4H-"
        "XeL?}LO^pMFTLeHQ^?K+&bPA!_VF0lUpKINtZyOcu$_>@@en?^6B+qzz8r0|F7SY=fCl"
        "H$^$bV0s{_d$<fT%av+00u#Q{kpf2ZI^V;&wJ9%E1Yjj48q5f-"
        "r6IRQ;*17uF`k{I;v;|UbgZ$={#sp+@i|Bxhjuc67ASU|9i{YzzLZMl);7*CF(TOX{DF"
        "&g%x2-FjHQqG)QICeeB<sN7!8<2oDk>5%AprU#tb#`#@8gXZxY;@T#I-"
        "gnCxXld#6_@?>>5M)*WGA$o!9!gKZp;VY;|omLbqU8qBLp-"
        "65I<si$k%c;uXx#tPlQ?BoOg@45|=tb0D{;$d<d#dg&A>9c=57$&{2Xd4Dq_`!p#XM2@"
        "uXwMtkr*gerpCK>=wEC}=CHy!Xbmo`Xu9&4?Z~AGW2v3OW~&H4_<D&n#c&UpZ7_$u0$F"
        "usFv(cm|H*p*R?sJ<`O*7WRrMM%-"
        "*_C}C#>dOTq8Z7eT4U=CW8k|D_FpdL`OnDnh028Fwr>>funG)e~J2BnNuZKT1b5NF=TW"
        "7f{lR<nZsPUU=~@rs;Bv_gwdUgo{9_gOQ6J;PiDBEOYQL!><_{QGQ^hbSlHI8sqs24*5"
        "pXy23Td~Rf2A$)DKF^9yW%HF&-"
        "jEt6Quc#OEpFDIXP|z7)0>NHPNKWWJN#n6F%fFqyhx8Uj%BP1u*dBUs$T;w?g$`8hr|Z"
        "Lu+(njrSJS5>mzBk0NkE}tN-"
        "`{r5auHR;#0T=rZ(wD0)vN!hJB)*cYo<aQryUFshR9X!!WXj;3jSY?WU5~(7%Ny+$bc2"
        "&bk#xvA$C=BR@@vpv=wsF#Uq$PP!usR@E<$9;E{v=VOwZy5LslBg)v<p_ZEK3~r_&FlL"
        "|av3B2gLeX@_j5#VzcgL^t>+d7WsmVK8`2ws-D=nPgq-"
        "N4d8x)i+fAfi{HU!AU+RybD=;iR7#}S6PpQ<=70D4Q(B}`KE>;*&UG?$Yy>zKM|RP#2X"
        "qqIw6yh$gs!AK*!dwoBTFpOn3?J;%R<~<Cvq5gF!YR34Avs+OP;Ac-3&(k-"
        "(qiV;%dD7kn3k!O%7A1%H&k5jNUU$?$=%hHORB_+h-"
        "qk%ue^>x>NG<FYIBb&+y>3uGaWA-"
        "(y1{CK1}KNN}OYanHjBz^~9z)#};;j?)h;T?PUjz|Th214@-"
        "`E{YY&%D4lbFAQd@vV@C{8MBo;zu0(Vx%%(gV&MY`1<^X5Uxx?Iv{;{k(c=rUPC@26Zu"
        "S}CDMeig;Ym4WFa@z)7bB!Q}i=LBi{&_@s;6r28MzJzsH>}R8-"
        "!P$<luKgf3MNrKF23aGiRkRQ1`&llWe#H+(B3a9(F2;bQ;ue<3cj0|Q-"
        "se+KVRYr$$;DLqSWiQgu8(9IVwEe&R<W5f+uM`117k8A6TFwc^jNTqr^YZq}xS|++x*&"
        "*Mwj#VgZfZYl&ij|a6;2CoV%a;iGjnB>+#Et%r1kauXVO)&(1WtE15fp1IIIk?lX{EWc"
        "6(-V>Hs2&#o2JdDW_T+oZ;j4`&f-D)Nibis1D|*)-"
        "QejCZ%Oq426Ida(veMdJvDqQ*oy@XQk!ooukEH#7_Qn<$^n7+P8IrYZ>*hsmg*vJ6<F="
        "I==BX1tGkW`mI#e~h+cybg)DA@tAOi4%x2s^iRkT0lZs#uWrbeJ_Z&VHC#W5T8DK0vj+"
        "`ql!p4b-"
        "%q6NRrKu;0=~8=gCOwXvti%O9+I#;owVd#oY9pT~M~g3PrTK%>M*v)y#57kE%z*f2Ju3"
        "~Tr~Cg&|7fbsrJ;zFX~W3V+FH&mPN&}mis&y9?ZmtIIj2o=B(Cv|R_X{jS_izE*wp;Z`"
        "jUuLwt=R^ZDJDVP%DeSjO7?ap0n<yf1f^2dF5|cp*&F+kEfq{Bbj#iu+lXoVneur1SBQ"
        "0y#KVlkcd$3K$m`7_#Kb5wU^6sv)Bw+&Kkp=ch!;>D9e>ddoPenza-+6Iz<niIn-"
        "+t1DA?#i1opG%<ukEsw4o}fDp|bv|ZVx%NBHk<`qm5j{OQy+$hfz+QOU`hI%44=W|Wc="
        "7KNSYcyIP$92%^pt8S^d8hwPH1Pe!#gfpI%6P$4!R1{BISPREc&9YjDk$Mtxl|%OOU?!"
        "F$vU><#HQ5w<f($+;R$*nJZJGLbG7>9U0V*fUYcX8Nse&3i8|~v@qqGBSgYuqPCp?x``"
        "&ByxU#O@m{E|EJ}~pyTi#zpJ(-ig(kDOwzXi-"
        "xKe4Ryp<)xDVDROV7ueP6O=$+c1Qnd&un*k8U6e5Ktg^<+f{H@A&<Jc-mJ#DZ{n1xXqc"
        "ZVp_<a9ix-"
        "(3o&(VX#46chi)7yq~l4<UCT6p?7{Ic2|chcViFNt`zu73@el9b6!ca8Qp1giu)yA)o*"
        "%S%Uu&EBt6GeV|sz_<8Q|5ZAj?v6k6F9!d3+oS(6k<u-C3e92#dh-"
        "oBZqX;}L3SwKJS9;XEj9$(i6bnxDIe{~sI(itl-6^7y-D6j#D0A^GL;YKn<M|jt-eT8M"
        "+6d&MDi8*B}hZ03_le?`EaB!(iLeLLa(8SB{VLI&qCUVo>CB3=sbgO&e!1^@?H4)$ZDQ"
        "J>hU;VnIFTO_*T3vgi#!C;L9PAA*>5SriUT}`FOq=QZ+P3;!)nnw|9=jqrn;aw0OoF@A"
        "c4bA_=A_+wqL#Cej0N$CzfC;Y%*p2z`q$(L2)#_<VVqGFBM~e3qp`Px3z3S;bNcmEr5|"
        "QDyCmTu&(tqKfYRhu*Ek$u)$sY8UFZ`aAYa8t0oPJjO78Gjgcsi*uMd#U1J^vAC$Aydy"
        "A8SSi0He~8bS8Og&+d#KN;BffB{mEOy@LJ@RQIN+^H-"
        "&8T<V2#r&qdX_mbDUR|r=Ul2OmM3;+a~7q!w!_TSE6Axt+}r`R?BjL`mF9lzrt~WJ@O}"
        "T*jrAlMGT>On!dsmOGV!>s<~L?>R?v!vc9vvPRvntB2!yDSh|#~MCU4T=t6oO*l+DC{-"
        "rE*z7Sc0;EJ3rm`zFn_!ApQ?4wgte%eH$?xyCT3v)H0uXB0gSivAY4CDqXD6Ac09-"
        "B0|qQ9@Rhtk=*J76Im`ntQ08$0StxbK0QTq|dZvl%X1Q>^){1_H`u<`UbmB#^%$P=?7)"
        "?}wJEYjJN%EAE;rTzU)Ji4kNSWruS)w=@|iT2f}Jho$l60^5baf616{k^YNrX?q}z6mQ"
        "rP$Vn7P`U%{DA$SeY$b6E1R>Z42#QX49u#?X(rU`G{g9D!^FMW($U8R26Qf888GF*noD"
        "c{^2+K`<l)>G%F4oXXwW>}gklki+{3STVrbvA;n@)j_S)!%Fne3hiCN<F!S`xxogJL`X"
        "#hDpf^LAy*=JRP%%t?(=I<xsv}sAm~WEAc#%%1Ld(io{{cav__&0XIrpumpS^XhGi-TA"
        "S8uMYeZpFRn7^EDofj^wt(XD4@cnyL3M;)jE(KEJZOJ&~)&UX=6R1tdzoFhTo!hB>s~="
        "+6w)(ZPPqwNW{BE{0+oP&+$C&u6H(wa#jW@_Lp>)-pX1(@x5sfakuoV`isd=`-"
        "XQbF(ltnQlxBRDZXCb<Xq)Lg45;N_|24Nz9}m<itn|@$}sexcQD;UX#_`j_QH?!0Qgr*"
        "5^Tm6bFD~5=EZn*16w)0JGxn_1@9=sm9=m<?UN6B>d}o&53xj0v+$S_rw$R*<u~vvVeq"
        "ixL?%yK$>Hcl>ruG`T(sV@48egfgTCUgRYk}@l|t&7Tp_NA96ik+N9R@khjI(Y;RA4w*"
        "=GAg97V3yW|Oz6tei{{SF7pcypz4Pspmo?h`Q=?E5svo824Ch1zW=M)?L(ey*Bfl3&U!"
        "}?UK9t&saw(E9C2@*DL{wj4f%m)ZXTY+ckVccj6NqD3<sip-"
        "Z^9#VNTL%2g}dHhUCOtNhCHe=nYb91R18TgaO1#M}}Cvg*H;U9$P;*qmCcKIXQ~eZsdb"
        "TO0WlF+Ji~*lqqnwiMBxuVpwFz9IWe)XDI9VI8uyh`Gx~m3`w#%EecmisBq`(U&8V!p2"
        "9fD4VkUkz+}26-U<MvdgdJ-VIyeD6_<oc7VP{{sLWu^3pu+QLw%7U*aEpxVOGAN@*hag"
        "X7f}WEMT&GD>Sf{z4tr{-"
        "zo5gdxw|Q+(@>1DsaV_J+R0+{bzJlh~0tL9~;+kR;~Fb3kj=O&?%#i}rYS%1ya{=>q0="
        "Ea>k7YN@}Bivt86E+6J>@;+N-t-"
        "Q@;oCeE)9P*nL(Hg2Nm}Mzb0}YII04e1|OwGjp^bW=bQRM?(<(tBDJC#;Kjxj%ZCYK)~"
        ">Varw;e^h?4fJQKAKR3CNSC9ppmn`9{0*qtq|qMGYp=&`^Ta;*Jz@^`8gvyeaNX8UFxJ"
        "u|lQ3q#u!%Cz;rK}DnePm&6a1mU^gJ>`&(XuHRyJ03PXQeM#;khFQC?z{2UmaMQ{_g%6"
        "^ueu2a!xCx*F5n&1+W@7lB3i0pS_(7=2;fU?o!@$}8ng&KmF*HVwZ-oQ0*hlRF22aVdH"
        "YEV7*dV+6B1ggkJaKAxUvd(GyOhheg83|6OS<GI-"
        "4U}fc!wFkEhEic~_Ty#feorw%CPR&3&dwgkCz-"
        "V0%whAMdIDZ{DGgQ5Il?T``d_|#;Sx@W+Vb)~fdSDoi7Nx-"
        "=>r`m=Ip8IbsvH#}@a};>os{nrdX%wKkI9WNfoLqQG_Ml-dTL8)!ajeHxM2GPyWqP^yZ"
        "L|9s^gW5|3$~q)yVnOHTr;D*765s$1jSt5|7FOtf&0lwMFuR3CwVBJJl)7^wC6RQ%(I2"
        "-Gi*>wJVdDwOl%0JxD9}Ko77m?Ezh{usgLK-"
        "<rJ1Zd8KwZK1TJ8F<b$hnuYHu(3>vGSt5f@9J9MmccgRSfGE!q4;S~u98RFNk0RPtoa}"
        "tb_|?SU4lbiZ=P&Ke0%Aw$`H`NeP~0qf@9#ZG|N<;-"
        "l5yz*TB}mTk$sjRd~IwaavX8J+V$`XFW`{!d2q3%!-"
        "XQQGAErG;^FM^$HrL57UQ*u%)MOoC)zghW)6Kpp7<MHrl`0M}Z$=Tl$rJFD(oIuI!+<k"
        "}v5aFoIml6zTWq71SM}rcUEle6TIrRzv=a`$Dwls=8mmzmpb;|B0`}aGIdj;BTZp%nMK"
        "_c7SWY+)il^Zx>B0jHdf24Tuc?9ncFNQZaFoex9*1-"
        "K2e$`l~<bdzSaU@nW>DT4ytr;5qO`c}dpy64qo=2DQ~aa!>EglC|V$p)=T@Mp$Op=P8Z"
        "!3fO+;4cUtxt-S}VP*vIO`dcHNN0q996(u*R^@PVSgY^omGDAP0Y)4-"
        "UXNf%LOyxD+P9DULBJ3OtUeJ4J(>Nb-3uF=tL2G%CZ-"
        "J6YJjBO<SWqVQyzVW0B<>EN>;<V6c2`Y?bl!3$8#daQ>)J1U6f?1NN)u_XE6cPZq&%+q"
        "=7EY#Z#atbi@dGBv~NX!<zV`L*Gch*rGjn<jF8sBFQztlyxIxuBFBZiPfw;Zcp!H3RZB"
        "i(j9_ci8AR*!Rf-"
        "?Xw%);~ibsj!V0r6CzllDh#*0ntU2U9r1v8R$(a~^^`LW^==cf{oQXYCv!hv9mf3LYhe"
        "!oBf9JQVU3g``XDlzz0th-PJn}EJ7%+$Xd2kBji1^^}Q=?6CE(|3h1=Q_4#P{lvenT3A"
        "|H@W+P@74iujQ4i@D*8=P2RX_=RJ`eGt5xy*?QWn{p@(C2giFdGx=0)gHrkt7qUi+vi_"
        "#n)iuW$4>anSntS!Vf@CBI)qSQ2s!&+FMgLLNzAyGU|1Z<_A#^MfRHi+~0lSY|-"
        "vu}_d0YU2!XH+xQP2R3n8a4#Qq>JcmlJO}*H4v}YP)p@Jb!A|&sweEUpN7||JFZ)Jq0l"
        "JpVoEDL(sm3d1E1-"
        "Key_U6`kNdy*`;Apb^AUsj#w&ofm_u*S}v%ewySgwWUFJ?CedEZt=FT9@lE0Z@CmH*qi"
        "}=$it_|%a3)(Vux0T|se$64CutGVzU1Z1M!KiiUn!N>$@hHk@CL?v%E`rw7tl$TZkm8Y"
        "HCL=*zs_=UVR{>GCUnCR>Hxk5a#(ljN>QUUo|?eS%g5kLa7pqPbe5OXN!n7$B1Q248S+"
        "0r&v)YMhJ5;2{&vWnw?LL5Z9~^N2!>Qe5|CkhW@ubfBpK0pC$fUakqG`ZKO0eya!7q7i"
        "?6~rL_YAJ`2>XEBakR$FW;Ik;=3aY_#DK9?BiSTLy_nFF@6`4!B;}6AUNNVU&3GIqmgn"
        "-C0~+Qz(&K0@*;s@e!vdcX!No^Y-"
        "2C~EMlQQgR{6M1Uhku*nmk?YQkpX2j~wj!_M0>TuJ0inGzSnX90qF&pyWo2p_12bQ8}w"
        "d^VmXM%m|bmvEpfoWxk%ePtZ~1D&gyg-5UjbJ}-"
        "4>AL#XoddFMHN8>z8v?3z?Sny{o@MGK`O$iG8u(9NsSGP!NVb5ZWv3h&D5jCXUdwOJtH"
        "yBp!uoR3GBSewOYB$qZ|o~|1Pq|yrk$Sl!Z0n9YEEAZ9Hu;yi5fv4vJAxzswd%O(<Ez6"
        "c??sFqv0Ljze*<APpxCusCc!9wY+J+G8DCom*~&l);4w7Y!DQq$z9k%-"
        "!kJBA)1S&pC$J)pU_z{gREuRCu~r<#kaHgigIkL+$m(fI~k9~M^jUS<27@jqZsDBiQgc"
        "~$+6N)%F1pK(rw}H%L;@Z{B?38`(m*~dnxVX?wQ^O%S)eA#;(-Y4PJA5-"
        "Si4&vZLeDva!hf4lVN4YRQqYnvTg^*)Y5Oy2;C0m#tK3a>c0;pQ0;8UFVlZw~D+Fy(w("
        "=s<d^TS6qs!v^;6m+||Rw`mA1)E3G!i{=Lk)`grt}n9td9NQJQdF>`ZXR;Y|LTy|w~_2"
        "olWm?|uZzFaYJb==aktGcXQpq~?~G0lls>JaQEL<tjJI5nffQ&=|;o!&(3sa6Y4AWUFA"
        "In8xc9*&#zUql6%Z*K>p?Ki1<X$n!^U4=`QqwGnrwY_B^g^kXiXk7w-"
        "s=s?y(pBV+o;CDF*pPS<T6?M)x4aR?O967cZ6%#eW{9upJ@^atl1ii$fmcEj5kZKR&#>"
        ">6EMsLDjnBra<314Kk?hUkB(%2l(r*Y~4^~Q>(JQJOR#RRw&DgW_D9&Z?>^%%i5(<=lT"
        "17dGY@}R(O}Jx1QxG7&xxNUmrSh5}cT#WC-I!8Z;Bw7%h&}FwKxPoUG3O-"
        "Q@?*7@zZ=z`ekXhkG*LSUpRxVQG}uP_s1W8w>>22k+H*t5V)ruXEVzyhLBE?a(_X6mxl"
        "wo`I1)Eh>7uL@uQ7czCyuE7)J~z*?kBg<`#c%4MUP~2#kq2rO4<fWb;WG^Wb6i;6|hTT"
        "@)$_Ka2-YJguHP&(ug;Py!LA3A>S;71Z6`V9mCh-YlPlSN6H{!NE*T*R-"
        "`&VlHblh2=#e&q&CtlG-"
        "m?Rov+2WKxjS{F(3^>ZabAvMCS9y`C+`BuZoNcdHL%6Afy9do~Mv<e1D`SKOV6ojgaLC"
        "#c$$oh;M<D>aUb{Edl}cl_gWjHNA%$aVznAMOCP2@_>*2+RPO?!e>TDfZjx;GMij!*<>"
        "4TJ?eLg^OQ=!tZ3@*#zQ5C<#|#k-JLcZe#TqN-"
        "|_nXHDnJR6=X18CzYY%Tic}IUvL#XN0j>C;jykt_&J(3uc4272H+Fr4Qpl#lWgzUJnaz"
        "PNQ?w+m0E!)CKtUa-ZlC4(cBzivkX9MZ=%*p!1c~}Pb^xzzoDJ;I$R<TgLRde>L5UrHU"
        "j}L5WR}dR%(F%a5Fv;8~`)8e>qf)RdS?_euQ432SGP94DTn$K~;Pma*Sp4jRN5vu6^=#"
        "Lmh<Qv=gjymP-"
        "G~FL5=guI81GRQ(TMgnke^6V2c!;~rO`w9~SOI;qamu47&E7p2usH+wI-n~K>>H-"
        "VRQEAvE#Aim-aLchkLQXnQR##Bbm59zW#);M-"
        "Ti43v=K6hT_XZmYyhd^P^#QwJ4>ObOTqSU?!^-?k7O8t~rQ9i(x*iWKu^>Af0-"
        "3Jyi4gGaN7kE*f3;FaODQ_g2X&&7cU#pggxby}OBibk<#l}oE<*RqUx(`;=Jd#muFQ?F"
        "7%_p_N!kwhe(gLQsx{WxDhHrXme8~2~u3F93%`k;&1P9x15(~wI;BOUQOTgM(&E-"
        "zhHSH5^e@F=N-"
        "8(5@w6(NUGi|pQ+a}s4Vl|a9+yM$OU5l@SVZ>r<ihSRE)m_(JKLI0Wakm3O@Ps(#Z&7F"
        "@+YwVeHmadEf<8eBprdWJdJ*o{U1~Kr-jpB=R4p*cdlKo*ujJS8-"
        "}sftP{SpD0df+#>4@ZOBGZvsJj?%w%yry$%yi6ltmQj|`r&D)ejoGK`C~{HQZ8(uBg`<"
        "}QIF^NzxnG(5#m7>^Wn&MBqdb&&G-"
        "VOA2Nf#fYc1}>PjTX@f>l5#qm`gmysMKCwmkRky;Lyt0SnuoHSi^*YF=w=BY8xpu3T^2"
        "S{Nuytk<(<Qsg3v7Pu(oh+}{ZJutyzo=?#4`CaOC#=R(%qgs~<%2(hj7(1`x&r<Y>Z;u"
        "sjy)b2tt4XUjMG-"
        "e)eU|vsHMIMRrLW_jTpNAQlOUHPn||$)<eNf_zAIyPv>hPD3XfQ;|K65NLPLgABTVtzh"
        "@)iJci5-"
        "?ZI+nNr>I!Ln@#nG8$=*OytA(=AkwGZ>BMX0Wl#xFqUs0!iS3dD5OIOM+`_N-"
        "!gPwi`e;%e4EgF5E|PM*%(5FilK8=q%P8w?;YAVDNqkTOm%~cMUPxg80`JcmEm<`4dsu"
        "@bRmrMDGSLO*3>{tawIbntfhH6g{bcRr%GdLleKxV$s8w@OAfhF_S_~^bW4qyU6Sl{d$"
        "NTn;;=tYND`U`>nRUnvWWlC2jD=#Uj1yE%At0Kx(((*yArG1wjc8U?ltR;zy)s@u^CoY"
        "U&9$N9(2T}1da*Mjp<xJWdzud<tsIr{vuK-fqqF(AyQ!qAsOdzZDCt59sck~a3cdd#m$"
        "=<Q~lstc-&e~QOUAQSGFE-%U_dwlVyc8VT;~Xd*v?&w-"
        "s8e{w_3CHnVf!Mq0O*ahQ>n$bMv;qbWZmwDY246)*E$_(^;M{}<mhRF^#*a~ufY)R7dz"
        "%RM}bbat>jiJalzhVrwXPcXQV2gqB#nWHgM4>5$WbtE5#l;Im@J3@La$`BFyPBm12W<J"
        "hP!ka>44)Z?48QzUF;q8v9e4;Rh6Ew*61GF`u8W~mpC!xOh-BzNqf!{H^?!;?Kv$XF16"
        "17a(CZ;#~A#hE}(rczSvhKG;iX*uHh$n?@iPOQ&_LcZ%dLmQe8HzWh%fJZlQ^((~cFZS"
        "zD|Wzo%a=($@Y@s@3a~$fWx`~?E|jGZX`tYe=35o%H)zEk;pOnBCAXPaY7dza7z4tcQT"
        "T1s6>)(+#@2*;WbH?tR&G&A>nzHT<mujx=x3!ItPU1>_bLmBeo1$HII~6kzA-"
        "3C+&X=ZG#+HCt7N<QUVd(&JkLA}#K$TxT@%BV#ik5v9ky&*JH3f<mDQWmJ?wSZrSSd{M"
        "{^$Vsp0qe6_L#1(L9+QjvUH<n3Hd4l+!k%7JmZCax6z;mM!Lg@;4V(HJpzq;BOid!oNC"
        "V_(+2m{@Tzz{7vNO?CXYYIZ=EttQffw-psIx{}$OM8}bEwh1?Oyv7ANx&<G^^Fi-Ja9h"
        ")5}KhKa6%2jv1B!nu%Lz>wfV#~!yOWuOyg*Z1d#IC)NXx@P|4zcYVBo^t6RN$@1giufR"
        "MYbU(-iCBU;zQk-"
        "&X*5Wg9+hzF4TPuLfSee6pKa{B4mh>t0Upah|t`cAr|k1oaWOI9x2Z+=3|f~<SHr$=74"
        "^Qd18b>DX|u_^0P#+EOey>=Lz}#&$dB$dH<roem&m*mAi)<s7vqy6HrNN7@5O%qh}_JN"
        "f<?qq+h@V;xBBBzLaT=<=_D@UsxbaLHE-2i4LUOENd6Ux90q{6F~#eos8MC-RHE`2knG"
        "4mEWZ8G{%UvQX3lIlgUCAnI}wSu5i{gTX5-"
        "IqEl!LHrf^zjMVEHZS)9Qrr)p!Db$(_2e2)~>+&M;fr_ggn2F47WjMN?V9;23KlMdEPO"
        "q{G?%~!w^lSf5eTeWju*+IWEz~8kcEM~)vKET{<W_!%I0!hop2$9Alwm0!$!|5(=P!nQ"
        "iJxDJoI+M0^&JV0ry&-2mz~33b2uHkp$IAOsDiX|EJI=qV?(>&*-"
        "?itM%o!x@kaiY;}L(^G1>9mFwXEBzYrPE&*wd%&W=IS_>>$cpKXZYe>hqoF^;*RXptex"
        "P|61lJsqF94q9T|E}<QF9W{Y9m4Eop1&8X<Hiv70?G9aoI_Xp;On&ETs+AEYv)SICzTI"
        "><+zs#PHNZFDQlYN<dLF@T_r1`9Vjgu3zv~<tXp0~8SwOlwU|9p-"
        "v#aQK_SWWwNfq!6WixKD*Q3j&Y$j;96YjCS$=9?p@;zp^B}RGSW%Zl-Amch^D`!_b`Yj"
        "{@(g{4_w!flW>W@*DvuC_Zq<HvK+vCfHJuR0Nf8rris&ZY<WT*Rz<%!_D+zw7k?*bF)o"
        "0fzAl~kc{Q$7d|c?ds6c<~F~XVOyR6X}T5k320t#qN3S!TMTDAt9JVS1itC&N9Q2?x7f"
        "d9bc<Yi**n{i{TLA5_qpfdkJ{RxmqfdxEwgth3rMsTd>3u#ts6nuw2Z@?Z#sz-Wn7x&_"
        "U`8cq2UXF0;=dd*ORh0z^me3N4Iiq~-XQ>C=_Y^q(-w>v0d&e|N9-"
        "j*@853|f*Wcq@7Pqs?Fzv1k1+xgQuQ|D_$3FR8ml3-"
        "<&1w0c6S(JL<r3<G<8OAC+c=S|(DC^U=7)(h#%)=PK?RY%P#<9&gbr$)K<lTQQ7)J%}C"
        "#As)&Tg7b<x7Jk`!CmrCM)s%ry?QHgyZt5*1245Xv{(EpSh#c83GuMn-DWUfR}V=&)Mf"
        "C7l<AHj4H8ctw9a-8Fj<7X9E~TDKv-3JkoKq-"
        "*Any?sABuMR!RykVvD_!*t57U{m%cxS(5<tF3(C!Q>~%6kKQ5Npd;lov_#Y)mQVqyt>%"
        "*I25S%t+!frn(4Ll|ps972b{4d8#s${~;+4rM>ble96#2N_yDXY+7b|1Y#H2tZQ53jFj"
        "24I39+=ljqtRT_43Dd0Q?|o-((j<6vRSAK+6ION3sY07jF&fy>-"
        ">+^54ejvBb3o_94{zCPb(hD?Nq|WHTWcQ7J3_=roOUw{AsQYo|j+*TZ0)yM*$0TnY*VY"
        "s^4KdKO11QmGGvsw!cE9cT9DrYoIlpBiyp=@~(mueaRdKJob*lPHe3@iu_YOlQ2#DVEK"
        "v>N(NV~@OekEC+v3r`6^betS}MYQZRI8>`-"
        "S}x;QvVPi7jqUsWA%ZZ52&_8>39riE{fuC`)sIJ2b0(Qd_m(NU`gI6j5XjoKA;EbK^B{"
        "qQYi+8~|F><BxRJCJ{Em}elPZbZc7q^#su9L;?ap1br`_^!yUWhU|G%kPSQ8$EB?^;{5"
        "PE`KV_Q?`GU14)RsM$O{?jv5=?H+uErm0@)wmab|SeR%nwOShN(v@DXC1_`n_aDnWsoH"
        "d&BTjNi|cWXO*358Z>VZbiaOdWiP0`b?DYyKRriC9Z8a0YdpxRdR#^r0#QDAO0Ygc#~i"
        "!C!*;>QwkssY6T?G36ip2NomB!Xy7qWu_k?#^CGaI-suqkMyHp3hMy@*ac?D#c(?O8gS"
        "UwTMNkFxb2b*#+c9eDlsx$1^ys^XD%y~#6=b;bO;W2i~0z5KNt;f$x+@%?snElX07kB@"
        "=P0RZh~(V?!cOONBcBp8bBBubKm+EuP=Od9UyiVU9)`lO8%h!+Q|mT(@%ZRu)eUoFxGR"
        "&>?7+?9h|tmpSl-+rvEFJvp&OH34h>OPO~!AyEV0y)*{fIdK{<?Yw7_tUid}VqpAg-"
        "<3ZaSp-"
        ")_@QWmn1(h7v@e!&()mrr*1cWsQp2XMKX3}+L0VpnprBB8asPXsSPfGI*ZX|ne{aWOC;"
        "B{HcZEK796kNGo+y*Nmn0beL<e5LGWsUlZ}n5N!Whx+GeoA7sOf6`99YLHR#Y)AcRSOx"
        "D@*EINtc*!^oK4d589i=F{L5wMAub(H2r2brV@!$SGQx_=b$<e|J<{;fBucJ;;obiyLa"
        "uaY$d24*Er%`2{NkUJ3kY_L3-S-^+p_J&6n<lvb)1B}Qn9ST~mf)>|S?M0JEwNAw2px-"
        "J^>X4C*c{6-GSY#fwn`0Un&p5R&pp?k;FVQgRgJ%-"
        ">*AmKQ_FhdF<6ke1LOj$(tqPW*6)e8eZSBYw3E6qB#cM<d(a2cvV>_cn|%QP)q60Lgaj"
        "=?zRC_XFMyck58D=yr}R*-"
        "OVxz2WTt+AaY(J#6}hJ=WrXASP;t1_)N|c^5^Q9$8QG?KNBiEhFTh>D*9N42*_T$3H&1"
        "^DSAeddqFztWDlUs}p;pD;l_dNtn1nCDqMUiYKSAq+<?w|1wd6Bhgg&5~hJ3*oekwAGK"
        "Ns=?(-3pW8!-"
        "GvBnlaeSoyZRk1re2Ha5O*NUg+$xU@Fn<3Z>cjZ6!9i&G(;{GG3YMDo@7+95T(6iE!Jo"
        "iL<-$aN%z{6>Y)H-sVo`$xb4zCK?k<j#78^j24Xa!3{1k>(*)MTpzfLG(FTQI-"
        "6?Auq*i5nvL9;;qF3?<%2^de;?J*hA^&Zq4q3soq<@8^jhohN{DKvqq3(xU8hyU@YO+V"
        "`-"
        "{zp!tK4NtCnwh9!!JlV{3Pl9yutl3RkDWfgkLK2kud{6W_+)&yO>*VWrz&${`5SN1v2q"
        "6RvgS|L;xpDXLBRbaPr5l5tP#1d(qwTk}*;m4OyiS&$6zaI42nJjNd_Nf%ZesM=ix7h!"
        "PnJEjTX;Oi-nCKY@s5v5{@Ah}q8%qt{ley8cOXd1#nB0qtV2a^k_dr`4SS#?}8ku&_UV"
        "~cZuB2WCN4@FzmZCR>uahS+eRvYjW!5m!ULfGkr9v3~M@Uy01p}I)t@Y0IH4+}WCjzUU"
        "C)H2}dx7<}w3uBZ5&97SB1@9!RWiH`SD^0&gxcLTjm%dP<ydTroJ_=d!cyWWFYGRFX19"
        "Pvj4$v|_^$Mz1GWa>1KATPgIq%fAm#WTd?LR(<Y2-"
        "=b&!g53}w|6Qm_|7s<>7t({?@!3FBvmvbX|iz?TWVX~y>n-"
        "B(B4NY#+<#`$Fk9jXwGZ;a@C|B$P%#z%)Tz7^q+K}dS2#=3^IFo(qQjYF<;|Npc$GKg="
        "7j1Oh?6}mg8SgEMrCiW43Xrg_XD8dukOZ)>oYh7f0ChVXh)XUu8*mr*^_AuG3&LuB<@3"
        "Yy$X{D@wR^I`uD9gcO@)*rYg>Hn1<zl=wLdf(*e+Mq5tX9q{{qYuXj($-"
        "lq+{AC{Grr>{h^juV#JD|6}iZkhtlfEBHDb@%m~-"
        "vS5G@IT7Lu`DbMjvDU*$Bg(@1OHL^|#6cgWr74Vf@Z|7z<pT0x)@u_QP*h;;Ubu-bF<;"
        "4BMIF%QTS}U=w=`}#881@XvB!&p%lHGI(Tn|k8e3&DD7uK^*@?4-"
        "C^ULqHHDb<r+G~YrW#eXIAC*jRC1N%Rv!!b{{oeuu#J@dvv{*F*Ja9F!7E8v!0q~#sK3"
        "TrF1v^UJW!owAhexmkd587709~^^@$h%Dlt6u5%;&9J0!!F5SQ4P9E>u2e38;)axJ<FK"
        "yQxmvb#*8#1jF_DXmnsBH4pSLk0e%#i-"
        "~gNA#@g_k{^^d<Y~E7v=i6lF<_iDQ_Rs;gKW51djjs}iNZpz0h(hRWt&9Dt4D+_@E2_6"
        "=~2>OdnQj18x%M89xJkH`?Z;5Vfp*cl;RuK_FhaMZ$pWHBqx=nb><4=NtaQp7VJ};<2h"
        "Q%#MM-Hu%rD$Qa&gI97O*kbu5YXOtoGVU)T?tczixI0^S9LFOr+sroMrdybn^lD>JFGS"
        "UBB=xZp{atAa<C$?|qI(YgmWx_Vi+Ap_KxXrcZ!(2Ftnej4}EB6m)B3v0l$=6Oo1KwEW"
        "=|6y=qNfWM(b%}b=H<kKo>1gX!lo#xSm(^wBTInffm+Z8?peg;l=W<>U9A|n38d5L(tK"
        "~9w3;uwdPILnKzO>S3LbUY|RHd_?Y4{Di4>_EMtl6?z6!a^u1ZPj1ASLJ()v4aeczfXv"
        "aZx&@;u0dvNj)Y1t!i?0k+kY)0TmDm=}7AZIRV4-"
        "yAgMVt&lY~=dM^<gw0mVFru{9b%u@6e`>q%9_p;rCW)``!?4)B50~tV)K21G#01bZ?wO"
        "FG{Nry-WF<bKJHWPdIMdRzRa*hti_;Phr{AZJvx#Eo;6-"
        "dMIEXC_A=YXljl{V()}BgD%8Q*RR^ii_dOBOVwbw?sl4V?`)9E=uS|1f?9@2$v^yOGMo"
        "LkgZT?L}u6N!uRVmY$3RGI4k)7_T5lb30Fs6V!b@<$ux#FP%f5n70`sc1b+1y)q~;(sj"
        "EVbS7{prkz-CKJkB^(&E5yj#4j#({Xj2j7rU>%xNFq*$pe-roELFV>%kpDmNPrP2wy#5"
        "qoBp+^%Ros}$qxl6rwg(Z4Jy;a@_-$IZ<UV$&v?BHvESG1<I(>j-"
        "{LG=XZy$#rAQaZ|z-"
        "|>xjJvol;LVHvDq~0lsBOi#fgIxnz(iHj(u~wzLbHN<ujjJ8nk=cy(lyG8fYCLtwN()<"
        "yo_XIhSw%-+GJ`SQ@xG-6$qQi5;8yyEe2SW^v?ljbSD4GtK>i@YxnzAx@eaMeF-"
        "|Y%yCo0;j~#Wnh{fO?F<ty*E|j{_1^7#{EuCyb{RiM~vWIWI+Czv}DtN0B20V+rx#2bX"
        "2Run_K!=&u(>vUE;CY`9_9+yp3(nHuj(`q+gMWBtf^p&|Z*N*d|4`z!R%)6)7RIWFsY4"
        "tSnro6%$i~cZ+sTcyf{(B%1yS4@_%zT{t%&u|E5V?=PqBiUpjciEA>IsjF3w`U;d?x@?"
        "P2sQrGXQrvZS@v#`xI41kglCbaz*)+xGj9!z)~(_)Rf@KB`e}>e^)8O+*FanGyI??`dU"
        "O+BUqIyAtfk_6%|`GWgRuNBrSiK(`C|%ujMYZrCtQXogR;{b4z6pPts9Y_66wZd51A^T"
        "?&@ZtAUV0vO9whwV)(xh`B=;#uK6{36)J(8<dfR&5|PVb>QnF(0I(^+m>T&`ud?vvZHt"
        "nSzHL<XwXc#x1@msh{w#RTOiG&;A(lqT~|qcrPniz8e)9C~4l86?+m<^vIM9x5s*Eqoj"
        "28ZV9}>e}e(K$dyRg`2*-)Jln%iuT;f#Uyzy2^6vc0fU|Z_{-"
        "oESuQ4a&7_z$9#CD3POD{=HRSycC?T?v+9E0VR)B!e-te}(#3m(-"
        "bVJpE>t*1Ii{>`@yn_;6tfz(oV3QxrSK^oi=8VWnWKiXfgf%BP}fyaqR%QEs$tO#GrRD"
        "rm{VygEk1zehIOWGF;S{h<-"
        "7$z4`v(z8{d;TBzFUB6|R`NC_$$pi6th`!hwPjJIct2viGgCj9%sAsE3@p}^;w{$O+#T"
        "QHz+h15T%n9->${f<mqGQC=6C?^gf-a|JOkDO6XA~Jx3-"
        "tQ0jUGj1IoaF6MZTlj=x7vhi!yCOnKqKhA*~O_WGt+bOLq5&ob-eiGecIbSfNg>`OG=g"
        "Gqrs#M<Cw<_vWoR!qrZWLE`S4OojRu<7I$IE1sMPgmxvoIcfbjiumqe|zIh{g=BoV<2S"
        "nDO(YanaArps7!V`Z0PE4VZ~YQ145bnM$`oRbfKa8o0LRXrnV&><PdB#-"
        "Wg34K2ryUlbiGa@AneZK#>p#oL~J@RymSL_dm3<o)%OE=L*jhZwkC%9jMJ<JDIQh<59|"
        "96w?0%@?-"
        "2<;16#Jo>rQ`^ny<EI$jz7DUL_~!~cY<&3T{&w#{~Q)efaPJcrZ9%CHVciMy2smb0u62"
        "Azx0{M1?UJLSHR#0@MsBpfj2GRKvjWF%~}bgP!&8^$DQ27QQR4mQ%+D%qT5d6)bN3o0p"
        "rw(Lr414~_BMSUX`qgbsQ@zq7w#RKd#?t;FZJw;5X#|dWk6FJ+R0MqQPK?W$lako&%zm"
        "s-"
        "@I9vC%Z@l}hccDs0z<YXq?<b;)Y$Y$^$MEe{o_OYvz2IEc9NeU~Qyv7G>e1q5VzAaqpv"
        "lsds(QG%)U}prZFxj|E1jT}MN^a00xD_~O1WG4ZfdZt)EW;v=J#V?dG}${;XCCTK1jXg"
        "Q;cKO-ocejHD!d1m(CS4jn6!fNLU4;<y{S!_CAIA=vqjaLHGP&V7B7&k91c>SHtG&1Xl"
        "u6ingMT$Pp=KqEKs1?<-"
        "n?N9%f(FM1Vnne%t49@T+X^X6k0g{A(c!XU6qhq4Jq$Oi&*xx-jJ?*=kc$)Sd)4VHdWm"
        "dg%sg{x)Fpdw)lHA|T*uajtc7PtW7$hvB4T4n!5Z#xf$^s9-Oi<Twr!iJL5%ww^d-"
        "pEx>*iB7WC(&)}`_;2RON2x~@x$fjPQI<|O=1@DMqtUE{*In_-"
        "&JA1mLslJYZcb^{UnYM#~>flt6h*~h9-"
        "{8>>fOdtacnh`Z;n9|M5ThN4zt8W_Bzh7%cn<gT~J^yyfdTS~+H9AL8dbwj%vPD!D6P)"
        "A4WaU_%x%k^hP`L+*zA!%O&ENEb(@p|W8}7>W$wqaE!W-"
        "NF{|!@^qdhmgvSdX85}14EP}4$0w{xfbgwY7KR~Q4q3a7Gx1=LOt;pd{Q!2z2%=GSYRI"
        "U%egafmH0r{lQKwFHx?j7iu};}pZd^c(h+c+IFU90-"
        "^k9O%BgMK6^LG(l+uWz6E=!1*nT1-"
        "&Xr>2H|l9hBwOQ%(py^Z+wP$;iWsdOO+$P){L#rCWs(pRj0@gYmU~cdPiY_#BQC8z%Rh"
        "qXDz)}~Fr(((-"
        "fhMXZe6$#xJIm?toksC^>*Vr>+Mh$CeWvqUD$b1i8lc>VUn0FuD6~cee`&uu2zXYY&+#"
        "8$)CQp%fDF{shg~C$*OQ1y;DAm#yiU~XKbychORVxFEiCL63$mUXm<kH-"
        "t*E7zlf&EZ%Uup`m&E)ZPs0t6yHzbL2`TPeaae8opP&>uzt`?HCF#*Z;{VES=34Gz1CL"
        "Ttyi}6L+=Itrb2y1{cZir&v0?YolOswTcnMizDdv)DN_Q~eCuGYwW;_@Xl)*)Y|*D!SG"
        "oJCoOz|Up<gF|_dT}}7P7dpvWeR-"
        "#kun(hcuVEOJ!lTrSAUzKng5?CDLN+0yUl9#ih~h*dp#3c(nSWyOLfN8v&|#2Dyid_wh"
        "AC4t*4xC+gBc=>=JfhMJ~zRHx$0DN<dcMT6Z$9=1muT+K`jvMy2DW1CD7;zHjLSUx>Vr"
        "qd|c!O!7M;<I5B@_N!u^$i$AzqXw#DIfBakCNjEoyO^WkR|pvPbBKXw#vKo9OfyymO9O"
        "dVpVNBmSJCv&s94qjkOr-dANq?qAwxm!|~QH%D-"
        "d{l1(8!*Tq}ZAab6t4SuZBl>6Wv&7Nc0(Rq@ms8RMk(8;$+s3n%yXSp7c|EfjuRbu;!i"
        "Xx%u+9X>thz$HJcw4C#9D)yKTX=SpGyE0ULfNP;L+2^YxJ>=Fs}K?>XY-"
        "g}60cH5dkbvKT`i0Lqt2O(6htpjmti^TAl_a4VK-on$Zv@ku|K#J!X%Z^x4>r7NpT-"
        "r9c#u!aof-#;w$J-"
        "(u@s2U34r<fpnrGUdCDmrszC44@uurN%FXZ`;~va7nMV{Ol6OAD%;R{L;Q_=C=>{tT<h"
        ">>*kZ9gb6|5vX)TEIj-vuaBZ|MtPrMhr1MT0nIye~@&vxUCA<Stg46>)=tH2O)2HH|dS"
        "IP-5i#iIk^-9DK$PrU%OpK6a_@4V}&A?hxDmqnM<b6P$LbrfrB2C>y6Rg|R!E}+H5-"
        "f$!3jTt%)%JK8IndPJGszgIR`NEHj|+bl_7y~8r+OLOuTs&rfI5O!3+2a^5=rN!Ka(aG"
        "e*$ZSBp>E8!-"
        "%xz@HmL|w<KEmvV`Tnf!GIBG=|m+TLqecr)(W^AZcT=ZTH#!(2B*|T39-"
        "ijFbalaZ!7sGL!<>ZLiUm>R|LH_(D#}@2^Y-"
        "f>_h{8)wnq3TeTm$q!JKoSo8AKcb6OzFWiC2I|<NJmRx5O1wl@3{*E>rH4~vJ@=TA-"
        "~&0>N{2LAQy7blqq`DKm~^fge4xCCh*ZlzN8BKE#cw2Ts^GTXGZz)K!yo7`<j=+1{ir^"
        "KyC3r#nL}pFH~clU1Uw1U5vwV;BvCw|oh3)ffq>CmsLd)G1h(tb)wMRaueG=$*v7BO8$"
        "2D<d+dJYMOq<@1A{<2Gz^;IBi}0U2rtHm($RrxY_#y7=F_L5ui_?S>Be$WCFNI@BGWo?"
        "t*}|&Y`IKywC}}Z12=#Jz6PI-8Td6a(l?y>oo)tEEXYiTnR+z-"
        "yRREOtgnE_tert5=X6(ve%KQoC(mKZ_#c3L<|B1f{BBgWUQFF8v4I0>f9-"
        "F&n5a(wYXu%7Q)F(=v9Kt37wZErk~JBv=)J8L%m_}VpfFJwFE(b&>%IJb^(?$47wEg$z"
        "1$Y*qZbIQ{x@tTF`$d~%6LltMZExrC?Z%}gkmujCuGtixIChwyimtLL!vTh<bMX&32ya"
        "_#UM6O7b(5SU-"
        "(XaqqJSSi4`&PtdN=J`@;ODR3TH7NZ)qsqpt?uF?c;aMOh^LiD!x!Jt^;7NcCT`oUeSl"
        "gmY13o`1Eibkm3Qk?cHh$oy8lk#f^q1Z*MdJOi3bY{^&lUk+1oF@l`oMQy#bbIcsjFrg"
        "LfR@jtYORkJvYkEj8B7S<86!cTZaewLMh`YX3VkJ<Y+$L1=R1;qM-NF%>=2j3h<QSDoA"
        "bpc)k$eM+T^DSUePU4)OGs~dG07uORUjKpnT1)nz4Qzifz4F=2)mShri0Wr3q~kt8iCO"
        "*H>7j@^@=#ot{2AZDMB;vQrXDaY<$3EE~~ly7<or{YUxYOR(FV_@kbTA`7_7_?I7I~jM"
        "I8}#;r4Q$BKTc7oCStQrioX$qUBL<bBx9wMxO%K?sK6NNuDF--_?TH{l}@28rX#hpuJ$"
        "bi~Rx;wK>%zBXSL>CDF?Ekdz)J{;-"
        "C+Yk=Hc@T<~;bVA$PvkozHTe2S*U(Xu=lF_98bb5UkPM_+D30?Lc@xr*j||N(gV>N*z5"
        "<_t%;n9<03rte$7#@x;g^V*sun4W%2CpxgG!gii&N+wf=Fkn87NTtbFrpqx;@>Ps_p*5"
        "U6$f4i(@dMmt8^o3H$Pvy4$g9@qV`1<Pj<}MJD6uXkSOBHf%}P4kn1ZShuGeX|NTf?SM"
        "<&sUljG4!q!~=VQr=!j5DaJx{6bZR-"
        "2C_!gd;QdU%@tHGXfMyR_B{57a;I76=xO0_3MEqZXVhwLmRXbbHUa{~n21EEfguvJiHb"
        "&<F#a6zn~jZ9wxSHVY~Ti#jn%(NL^i*Pmm64Q}P0gAGi*^5mnjJ0(v+~l3_PYBFR*;nB"
        "s9W<>c_ayECW9Tq?VsQg(zVen8K@+V6n~2}Dk0z#&8N@q#0_?{e2hbLz<|;YfNN)yOOV"
        "|gtg4TE+y_x@CSjG0i^GfXGjg<Bgl|Wf;6P-*A_YK`7D0c0v@1K-OMb*7-"
        "Q!}MZ@IIKJXv8MvA243M>a7fGh%#3mwzNO9{LPG1rYKQp6%)^;dglO5+38QiJifcO9_T"
        "D^9)r**46^kmt4V&MySUpG$CN1F=tkam#>?C&`fm!@SDV(RJci@rD#G4moD?Pe#Om9YT"
        "T);x_M0)&_RIIixm5a>oI<Q-s$(V6RN;~J?|>G$2N81D7)V3Uoa2UX6-"
        "Fapmc%;hAZ1q!M*3zi<lj5amfe%{dz9bMHsVP5oT!hv^RtteyfW+x4@7*(e(Kn4h(szb"
        "UJ-FV`$TvP<d-"
        "3m*OyE%Ojzz(ejvPe)Dy?gTs~}FnF&$1qsZJH*>%IOmP40GVcm0Em${uA=2)M7IIR`Yg"
        "x$rR*f0aGPpj*{B>YmIr0j+H`T(YT$fH(~q5e^>X=^8>3j@#?au&t-"
        "+r{f^%edC2_GS9puO&ON%0zGKDrgeC2c9NhVE%HKV!xFBev!Kn3?~DD0rWrG@7QzO-"
        "@<pXhMcOKePQ^4)LqtRU_$&DY>@oE>Qy)poMkQ(UX_N3`>}VMU!-"
        "qr+%LpZo)DJL^TfdG$~a;)m`ndKEmV`F`rs&gR@A(Aii?G6R0HfMe5=;hysVw!v1LR*@"
        "u|16Et)zQ_^QsrPoZ}MCCXkR6HcZ(Q~xL*z#DKUeGe7wzhpbkWx=}m_k#cH=&Ylh#`*@"
        "FGPuqR<5Nk}$c=PxcXyY?oyA$)B^?-ChhenSCT-+KIxM!hySu}pi!AJ-"
        "i!3aBeZRljlba@|_x|L0dfHpdOd(t8A6Fg17l;Al92Tc8XV3X7o1clvY?M|9+ib)t>#a"
        "IcF42G}7rFY*H6!9%Qu%Byww@?qGVV*XjV}vm6Xm~~e=^yys-B>)CwPBjb%9Hh&l-"
        "c^c2G@v00Z!rd#!a%{n@mIrdXZv48BDkrH7e&;2?buwUev)-"
        "_*J5o(Fp|<Nx<tKemJV7r(-FQJzkGw-"
        "(YR<uyLkY^c~%=NnWqLhN&B#2J{uE@7Gk27(nd&{B9uu)S*%j%aP7f6*^6^T;jC7497M"
        "nK@uTu7{M5dP06IT>z7vMSKl~C2r_-lUel-zJha$bj`RaE-gIHo9Ym{3J16(er~XhZfv"
        ";6^zrm^TeQO@VOukv`;0Eqg6sk2Bo<}O1BZjxf~7ZJPG~@vGKvRqqoi*b)l9jD^Vn%$9"
        "~cV&=!jKyya{eo0qh7p`IILoZ%_D!&oth!pV{5M4@4Pex4Z*>RV})tv|kNn6Y_KUaA=u"
        "7n@Mz)<;xkrQMi07uL2up?Dk69CiE^|i!GO=z_8xQ(6!a#9_~rpv-"
        "~P@2g*wnVh*^ME==Ce^*2VzYgju`LzxCQ25X>=!7e^6r-"
        "a^|Yz(dNDEb>Q%e74`ug?pOV`gy^(QW)UXBImO8v06CV-quK!9Da7+6n&7UMzWF17>OA"
        "6TKz+x4k`8hOG>0;`?ANYrlOyeOa4Cm7+7qgw$GAt}=*t4Qq21VZ)+lFe>w`it~c@hW<"
        "ByEOEeasm1hM>_4|kB^tlrz4(gBgPc2<o-r$A$A-"
        "a1P4LqCN81lR!MWtWj)laP)UMc1)Hg*dwD}*gOPL-"
        "_DZ|bji$v0BWxQi5dC4;hJeG%V?8Pnw(}_`FkVu4XffVZ+zuF!P^&rQNHCI-"
        "yV+q({(h;cQne3?pYihNvMfNr%5}Y9O>H_h-MX4jHZ|aaj0t}<x!#iSqh$r09PkRolTg"
        "9^EPPw1CC4RW)XNsZP=04Q7TYo5|_EerGmC}#sR_Rytw$#LMRW%AMh?sVoSV+uNbMSm?"
        "w>cu`Ea*=^D!iu`(U-"
        "Yv{9yPK+Mkc3{A78M0dF!Vv<3L7z$W6W_B`^QO{PX9KZ?|ZjDM*HdL`>3TxUtz2V#$$N"
        "wgu$rj4V%DBFWuiBv9*>{S?@yIa4ZRAAbHDBWJc44or~Qopeqts$@}jvIZ=54txJ@2lB"
        "yG9dO6Z|EUGr@kB9;^&)>xE&$Vj6zR|=Z!YR1IGlpnr|UkD#z)EVxMZi6pS}MxI3sb0H"
        "g0?28Hi}67V}#EP6yr6R^{eQ%5O$hz{jP4{}`(v$#mFGj7W9s^xwr9@MXak@5j_4Vb67"
        "%@3}1M3S{dU5>2>wL$m5YOXW&#k!+CW|ra~m;&oxZ4u$Ivh@neBdCxg0@LFut2MF9HG+"
        "9ZzNh0zL)=!lLP-"
        "NoD~o-Z(mS+<c;&vWW~<H3P3{D^j2s0!rCbPN>|PXKJ=TmeE;)lxH9C7byC%8IY-mEzd"
        "T+V3zR-"
        "9Ut5U_N;YJUsxYb*)z|NtI(iW;k>@JEz|JEhqBrMI>Wd4Pxl`ZCQK<G8(?_i)VCgn19s"
        "5zh_`?H&)I}+F6{qR9Gff!0?pai3Uad;hmx9p>qgFC@1dPAmF=!-"
        "EQa_ia~9>`!{u*vp1C}AFspJs&2Ioe+QiWX~@g86x9g(d4dXJu*uxmDaZ^tE~;xdwNHs"
        ">ia>PYhBzWUCnF=7~+j&ft<%g8f9^l=d49=s(G1bekBUUN}_z1(hr@?nJE@@MlLlHv3D"
        "gLf51^g3e@q#Ac$Y?b>y6wuSjO`zL{YIh}&l#Rqyzt28V_MO)k5%L4t){f@b&qW<SzYL"
        "wRgGM~loF8Ydf$a-"
        "t+R7NNj!o`Az&3shhuY*ro9hvs8ls+)s#Fd`f{O6byb0PlDtcuQZ177ey!bAL4b4BP`b"
        "XO``n`)GHc4ObGQ`CFReQdcMaPtfPiTi`xN^R4U_*bAX)CFE*YfvrdzX%e0NsM$obZ<f"
        "Zp{U?oGKTt#vul~mAzVjqnM}?g=XHJ~F_YY+5_B&)N&3@N4UR3X9Ro)>2l^OZMgI%O8-"
        "Gh2Q;#Y|3i2;7ji@a5Q^&}ubQak^5FZ?&lnxd}PfYCsd+3*x+S+ZZ2{Dv<N+t2W-"
        "~_;<9hs$`Vd1mdH?myL3FbYyR{u<QEBAzFv<K7%t3BNT?8?8OHwCu9C8@hy%U=x~DLO("
        "VW^AGlk{#J21vBVQ`B&8z#wBW<)+lrq{u&y-"
        "Y#Xzg2+>cdldiQ)NBKL<&i^TVLL8j$akh1qfc1#(U}EZ})CBDmyDcz`ZbmF8Uukumz(?"
        "v~avbfXDzW>hM%pv5hltW=7)K+VAc1w-Yx)4#MZV?-"
        "5iOOv#8(pN^~^)An$#=L^rDiCORGheH72?`v0ccR;6~UMmRGxL*RZ*K%Wwm^btsnfFe9"
        "~cR3F*p?nZW!P_!&Zy2oK{MNaIanc7VKZp;l&S$73c%$lscQJV*Q8wu<P*o{TqL2kQv("
        "m#S|E=>o!l<%@Ed*H43g=P)ny&6Z%^emFh;6<=MYl?9z@rR!1b1C1Ptwo;so4t`tr`}*"
        "bN2=Ns%gGE3E%kM^PvQ_GmfDa#ORK=P<a;t>OoW*Rp7I-"
        "AJ>`qsJ^v4%D|9eWlIaDf2Qm0eN!5pelF637t3V_s%h${V@E+s>8$Owz%nSui>N(Tf<+"
        "mp2-?dt1620B?nrP{`&lKsSjC;&Yc%Wd1G=z-"
        "9?}ClmbozpPvFb;B2OZWM<d&4#b(cw8?g=?MDq!UNBDQ13TVv%ma+JH6T0vihL)UG6hB"
        "iJpLi$a<!|+frZc!`o!OndJ2k4caC)ir82HKHqDlK6LI9>XCK8G#lZqDbB2~21Bl-"
        "%X~ERWLngT+2Z-Ky;gP)cj;CSVKhh|5!7!%F@+umng-nqrR$qVi(qvQbMLz>PB$7^Tm5"
        "b|+paec(ZA8a<n$m<)?`*N{gz9x^|H9KEG>2a3c%X9lPNIusT&Cv$u9MRb1fc7V>vO=w"
        "T{Hh;J!Ih8T(J77ikNpl&j0;<UK#T<QbW*zvF?gXOg=gGUt9GEC(%h&ZE!Tp}-"
        "tjs`+zRS2xWBRq=AoB(L6#vKyad*kl@P!G`YQzj!&ef73jgMMad9<@Kw+D_VhI$^c^Wj"
        "x+Lf)sHz{^lUrbLm0=ZVG)6`CHGPMpHGVdtc;?3;~$Yd>LeDIMH($+`Ad+-"
        "R`E9Z39^QeSB&uV(%X*^FtysR<|LSeMs69M%9ii~w2`HO3m~>)><8#H5aLCS?7ne3M>5"
        "tk)hVY{wgb_iPKbr20TD3atbmB^#N_4Duz?wbV4w*{TCWY+2vzV4B{ANm9RpXnrBO91u"
        "xYotNlQR;FB!S|h(U2XN)}MMMEs)>9k*7L27{aT)a1kYD{3F5))fqv5}f9eP(-"
        "z%7z(<hcAyuvre|EYM@wf1Cor@srr<L`7=5a*A((6_RDtdvf*Q1$A9&2jiKPt7S1eEL9"
        "&0=D2Qwy3#gzKz^3d#;BBEhuW(SX3OABm62*0A_^bEG@(uYxe5uFI%U;_!qdhdp<%{Im"
        "f$BU2jCugVR9RHH|!(TP2Ps@p}*5T$rtt;j=t=6A`ymzqvepjX5{q;;2L?n=EtYIv(Vn"
        "`0DU3suO?GX`0Lb~G%vFt>3h&^C(`D~*Oc$v-"
        "^y2TTPa`IO#Vtu0NH6%);o|qWlQLRGy%VD^dJZ$D{Ufm1nkTGN4d%Ov7*6m^e3#gkG3Z"
        ">GfbK@99PMEY(l7;nWHrD{}WK?Sb3@Qtb40Ey6`I5)ZAk&B{``&^9hXChvbHcX%@(N5#"
        "hzdz8Pj??!3|q+_9H2J=XYe$HFoJ(e;UXukXPaxQpKd=fVzj0eJ|n@<aFUs9nEP^te(3"
        "dI2%P*Cgc^{&KchWP%|Sug#_MWsUByifo>CUdiT$sM+P0q?9E9`HUUU4rGq`Yrq}M8|@"
        "o&gQ-kxO=$_<TXEJtWfL<+zs{6Gi^JPtMLmeid^i~Eti>ntqT$pUsH>?fX1(=ogpEj{t"
        "ue9~`9pZ*?O{tonjqhWa>bS-aYA{o)7utFK)R&gLoDR2&|TOjtoK$Hb|Nles?g6i9vLc"
        "BNBScby*}g)f<$Eqn$TMqzv#X&0qMNxIkFz{*zViH$lYR$t%>(3(#keX7!tYql=Q>4PT"
        "n4ZR~UxmQ@1FVYa>4-{l;WXVm5OK^-"
        "}5!zWL`Fb<lmp4&_fJI&e1!a(fL)%3%i;?j_EOC9$DaM|hh}fo`IO=d$^G;1xYg{9AOf"
        "pOkIdX*MCe1*;4)D35zP^_}eO`B&K%*sJZaKBidU9G*$6=BT(+@M-"
        "dOvYA$zm&+av1(+ByHJjnm0J64h@EcVtzM;Nd`%k=~oML2UftAFMQBP|(Lmaz1_@CTU-"
        "G(KJ8Q^Q?Krvsfr}V?coG4-xHx)JuwqjOc>0k!*M5y**s5G7-"
        "Zcy47J$>ck0^k+fg4_q2F~LL^u@Gd)6Typ^%Wxmq<tt4#*ia?daDz+f3#)kkiN9hUi;Y"
        ")5OGDIl`8C5k;C4qixXHIS*hoXwUM@>LXA+*T;(hud-BZ02N-"
        "R8~T*UmKoYLQUnhGex^|{y{E(ZL=x7A!#YPefzTTvRUO1NvRX6`71)CF22>LBKz$HQv="
        "g>vKAF5C@$A~#?ChCeEp7tDjB)oF4dX-"
        "00R;0Pm?&(`k~U&zzcLU0$10$rHL;ybpEIf#ie*HSidtLwcQ&sQZ&Nfp*V6cOSN;)8vL"
        "T=Cc9c-NHaC=a{yY1|Fs5?exYmF`S-"
        "<LZEkd|9$RJJ~l=>0_=!cVo#hAK7{A&!HXm!+LwNs`;mXHPJwtVtgRWxoU76?|`i{*BN"
        "*4iNp>tl_?_U@fG1dVuG?=df{uLtj5If9C-#g9``tCD-!eW61jiSH1-"
        "N!CL6FWFdo>XM{-}by6$!O-"
        "HCD;_Kox`d>FeGwt*F3t@hby8eE_KFJHh`b~j2M7Me_Sa~6};g4)i3@U?#=ecLsa{tX^"
        "9X36c8KjZ=c$yMrHrk8)MwFd4nH?i-"
        "TiCokCzuYoeGrZn!E9A8qfG+$D!mt<Z1=ZDor07`&w@Cj)#;@yxcn_%K8%@MB4&v8>Mn"
        "qk@UGTt~l}RU)%PAae;ougT>?CDJ@Lw>;GOgFr-"
        "}FCn*Wlij9+hR<YJVnIvdiEA`2f5YpEE7f%FxY>Ki&7ZD%Mx?H?5LG2XD=f)KLayAGtR"
        "ZgH@afD`@gqrli`MJH_t=XUT7{eW)ujq3D1-"
        "(d5Bjt^zfIY?E10JyfX3t9|FSvvDi<o33NtCRJ7KPpVt~aX<L=HFKLg0!xA&p4MbH@|3"
        "%SI13Cy>jF)QR*K|#Tp3tGABZQwT_Ves!;2fAKxO@Bh>*pJ#i7F*O&^dG^ca%iL{{hf%"
        "0Kefn4OFt=s?hcI_rk?Q0<m$T3%y%!Ny&T&mIE{^18cHwffZegzE9N`I7u+dNTbtah$j"
        "rnTh@EG(Exe1jC{E`FF*5*CO8ubT6TXuCSk#18JX_IECXYGEq!<;xXzrRy&Kc6WJ5?hH"
        "yKvm(Bxz>lnSZXcPGoKgHb6pR|6u{6?Cg{ZMk5Ce}=QQDnv6q-"
        "2Mhftg(Q@LajN^c%Y^<bxN(FIf*t>t&R>)>7#S)79d_=?-"
        "Voe=s9=r>k!2d>_ruC%*bGu+IzXn7!2kwHY%IF3gs5FM!=lT`OPRQg|3A^!bi?PCFB(E"
        "1-"
        "S&UV37%q5jF}qux?_1uLnU>?%0TswM9=&oIBE4e7kxM6DdhL#MokSmXX%H;jqwST@5N%"
        "p#$)*d*OcyyQ-ZEy+K8ezBo*K9fLR%HD1CvOhJTqi^UGS<BwQ>}EZ4ehkjzceuwwn0$?"
        "HWi_JW^=c)Whvw_CbY(V+x<?Imb;1tIE8*?rW_dX>$}F(%X;1MU-"
        "a*Vk*rZBnvXPWbBj#GZ4?8L_e_b3|ic8hAbFaepVZZ(x)=6ET`&bGQ9Wa%675_ptR7o4"
        "GJ&@9w=>;9-"
        "Sot~JA>VM%GA1kCVXg{QfxE81qZ{QSTn~aWhDxGTovsZxf^vlle;+T3e?WS<XIxv*2=="
        "22z|^8dE>k|_?5Y3I=NaClbS6zshsk8DLiq2iL+u~6W%^)kKKft5Ri(F*W*s6kMTLKFC"
        "c&xn8TFW>+`4S+ci&CCmitsH0o<<4<S))r>Jy^%rgO|Zxsr%k4)aOE6m9Ls6Y9A2m|hK"
        "^s#h$i=uVIiMrJnFU7i>W>%&e&G0%GZ5hEGAvKajEUCB#eu7SgB1HPozk8f4z_2be(c9"
        "BnID{ZQ4><V5jn66}MBR5`(bmkUpZL1Vl$iGTHO=jtp;8f<V`Or8iJ?4He8LCb!aul%{"
        "Vj4JymN(C*ex<5V1ZFaZ+rbRr2B=$<iQv5>i~T(=Zrvs213N32sWj6H3Wm$inWJQP8q4"
        "w1N64Y&Kbh0j555lic4|zLUCXfQrog;6b~5P_wHwwWf1{rQo8DS`Y?XIZQ!a}s#wu2lA"
        "4;+Cft-_IQdQjJ;Sr4pE!3uhUQQJ>=Sn%3SpxrrTqv)`8e@G!tEnjWPSDu@&He+gkaEX"
        "A-"
        "9JMvfIe1mxs^RsG#Lv=lg+~o#a4QTREjSfs86hgFR7vAd}0sF$c5msS<P`TzjAOgQ$F7"
        "v$(a#cJ7TLv66FEIX-qezqgf}7HaZhYXdh5peIf_RuyPfQr#h@V4|-"
        ">;)zE@6p10t$GY8j#yV$)-"
        "9=p=S(}s}ywR+qyT>rv>OjUJ(d?BRaRmf(FK*mz#_yN{Y;;1wU??=oc&g=WLJ;ejWTzP"
        "=ufs0d?!&UScut<53a?O;;Y=ILh3saEl!g8UKP!T}{R49({NL4{W1|tq6)q7PSg=)4O!"
        "G=^r+92hT*2q0!36g`bwx$u<5s_C2XB#h6Kv<z9vO?&9j1$TsE0Br8<Om&gMLGyAkoI1"
        "uz}RXc{|J?lVnS_!KpG3Bh4w-"
        "vWU6og{NzC3Uyi|{+Qt~BsqY|jI;Sl$LH>c3@!bmwW}`rw+JLWbZ83+5JM};FF=D-"
        "Qm;R@Nx1u9!dp@up;>2^ZVL}?{O?*r$;crTn%<al?%rLkYcIAqPUqvjh6Lp`s3a=+0Rj"
        "!p<EEXDczz$l4zPO{aD>IjpS{ic+ovuz@D8#`8t{8vMe@yfR^5ZJ!@5N}Kg10GSq_X}}"
        "%u$D=HpJ>#Ya_JXU7X4!f{tRRtiABG6~$7a&c<6<N-"
        "Kx^Q%YLSyshq6y1QT$b5KrD<5xWm9^^*zalu8*ihMu&L7It;l+)Q~T0z1%=SSu>b2+ZF"
        "#M?8$UJrtv=7gL#<U9B$*@0+G4kOZt!DKghUvI(mz#VxXDO=h_9Vfl|%Ft=0o&F@43_?"
        "<Arkdk7tu1pte4ugzelDzT3i>zKY;XxA#n-"
        "Y%vU9_0*<a=JQb#48nt_#5aHa*ADE|T9$eeBy5{0qCe&mrY)%&+?8FE@^<K2r)MVbn~A"
        "TN=MNLQq`HwUSZUQ%cw%#IN7<_OzP@-"
        "`Km$m<9p@9@SW+Ywwy^ln6^34URtP(v8wO%l9FXK#Jv7V^TjRA`7)^7gjvwVgyZAcU=@"
        "fD84J(}>%47nv+*$S?c~wFMgO`^nmZzQk`*)6}}mG`H?g!4==Tq(fxDtP%VZtTZRVpTy"
        "#95Ta!37%$qVu!Wuz?4R_Tr&3Z~utkkFqH{~9q#7+{EHplO4OTlf$x)a2;=DnOf(?B=N"
        "r(AGUWnhtaMyI{*rJfTTDTNh8-7mM#}0Gva~5|zqBHUkEz-"
        "q}>6BA_5O~AU##z7<Zn&IS;Y4fzwv}Fr9og<;2})HuaFcM=wHXhjR^$}<tz6ge2Ht=Zb"
        "VcPc6$6LLOO%%EXQ>cBkJSbL`FOKZb}7CsH6tV?l?rxnHs#Cc5|ctjK^V@rMw+d#<-"
        "{;z5Zp|>;EpaY0~c=`qW9L~$viMjE@8UhSd~UUhdxTp#0AC=W2Q2V3W-"
        "ao!O=KBl|K)*2l6G!)5mzuW0)3LsaIv~{0I31>0=ViTS-"
        "~4Hm~Z9p+VJ`dZAT}@4+bgx=~(6G@H~JFEE?YwXlX{r_gTWy?9hEt`Czt(H=BI>+eL#A"
        "uyAePK`598MoNy%y?#+>mO*zq*X<l%5lCWv6JY2r2N0nK~zUBr;H5_W<C*3tYXGfj3L{"
        "}ZSBd0dD%o^BjSp?2`)LFzzWI$(x$1NQL;Z=&$&AMpZQwvXG}mR20B=+n0$<6ck#O%g`"
        "5lR!6p^BC`c?(+KC(SJ8~6uruxnGE+rav#zzN#b`=p@G+!t^OrUecJ)qF=(e0IFdZxnz"
        "?=ULXmaGYx+%?P&rfm3#wLnrFr41LMaDA~gOgj~VsV*w~B3I#FfyV4a{cM(vB9*6b5;o"
        "gCnI(h!G1{8L<~p9yXZVKv8R?3BJgB02joESn-JfrO4b%>S5#$Ct1}4Z;@YS@QGE(lDQ"
        "_MIi2GCd5Soc_eM|TTw3m&C@0bk)ubud|(NYTIH#b6e{GFXG}p|vCXBu=EpB<zC~mBxY"
        "Y+CAf;*49*%mP|HQC;53|U+#s`+IQ1kxpIfVLE<y$MAl8VSq;?~tGgzO)2ZEzCG}7a5g"
        "MOl^ulLjZlf31gl+~8VLQO+P^MB|j3bVa6qilE(Vmz>!l!k!e17y7;}5nivlPbakI4n("
        "jS!+F!8x#w`c=J<{kkYu`a)Gx4iLkQTJlhElPC=+akr8k{>3<?OQHUSyRF%wKIRtx#=;"
        "TwukbfzD&Csjs`;&A^cbon1nM<2EL~NO(zDDi%pcr-x(+-"
        "GOX=O1BZiXdbsc3|P=9ml**@$$Yzr*UmWi<1Ou0!x3-"
        "O+`jAjc)61~WNa*DQGtLoee1!6NZ*S8a{uoHYwE5>*zUn4$&4EK5Vp8kfPYPBbJ(TUb4"
        "``>|1_%AM!uZNA1YuTIe`OHQ*0nSh?=Czv6!*#WD=V86&Jw?muYWYW9WsENbiUDSXTs>"
        "=%y%yPDk=UQ*Ts;HC#(mMVbO-"
        "%ht<4wHTL+tPy@JE(i=Y!*U+F`(rV`*7{awT<QuQRNBmYG{p4VHPru=RiuIE&#z+N>0P"
        "FVZEyd@W)TdCpf2-"
        "wo~lkX5#(b=6$v9h^1Pyp>@CH<+fOPizh#KsUAq3U`Zbxp5g&XT`5UQzwnd#TS-"
        "S#t}YqhM+WFaz(cz13OO$uL<Tq#AlE^#awB_85@ObR5txDxFeK!$EA7^`$FL5--b5LhZ"
        "DE%rT~KxEXZCzeZ;&f6(uk5(Mty@e;bt@H%F}pNx8#MRYI7(Rt%%ez<-"
        "FjVJbKICt35N^QuzAqb$UkD2*w2datD!GABSvSqq4-y=t-"
        "6dW!TkEEmQ7;L%uTs&R45}?e_*xZz5=4s-"
        "tyDO8eR5I>q+uVn+?qY*YY;YWLx4;4Vc)I7t(8K5w)-3RftIYOwpO$~PKIzYmsT-RzEl"
        "?%2K>O7vDI?_(Of<Eht);Ca2No>0CISyJl$c4jG_OdV_=&KD<45Q~PNIAIrq;$(xey-X"
        "nsa4>8R%2?A}HFpg#6F>EO?QOvkK&GX>Fx+^s%_t4~;4I2J~9O<M1kn@CB}-"
        "<Q3*H^$F~%cjfP?HDP`z8e1O8FonF!h?bvPfpkFX3aukOi9*^TLxd=#65<ik1PPfPp_l"
        "*d5e|e#NK2%L&?Le<)rBEKKxieHNDUzlp=_NZ-EW;RM`(_CkygUv2p_dT<|EZ2UGl1s7"
        "3qs4vPEbhtU@XXrELMBx)3c?5Z(%BkYkbS*}YLnCvP3Xo;A)n-sK~@p|7}9bBX-M_*<R"
        "I&L$SCD?^i=d+auPrM{J#PLxU;VsvrtOX?VRTw4k~W@)9ndma%T{~XOOjqq2Q*>sJf1-"
        "ZMG+VGqd#gw(5qMGEiQJXsY;oHFy@EUzf1p><)XOv?`6Qw2kCYe?eVX|9M+%k%y+EXf)"
        "nWYRwqtWj69c)Y2MY$eP!S~P%)6cbC@He@HyobzW$C*Pmrc-"
        "6uda$Wc8@m^q&2$CJ$+Efv)+zM^^|^CKhWUphNpA!eqZQnWT3V_M&+>b<+hDoAQY@pFF"
        "**l0ZmMw~E9prgOTw}dHs7Z7lkWv3wl$NYrCQ1C7`RpC^oevCGlTpIivC{AZf>xc;2MA"
        "f<DIJqyaG~SL+&_!68lHQK_sK}(d&~`Z|RC~1XfPZjy-"
        "3HOupQJSw!|Pl=bFGT|j}`LynA}iB6`1TvqB0=9Sx}u4mRVLh(?3JLFfSeKA4U?VTnJw"
        "^b9a+g{pM2+PwyM)g><FlvM_eo?RVPTt1FJhmGVmif<C$=fQODmFwg)4!z$guUs<g^;&"
        "S`cP!9cZip=6(W1QQMPN|F5a7wINFlFMc~uF*+vT2gr3FDdW#lu$mU|th3VeL$YO7Y#h"
        "Yzi7t{DCeIfN8tRYJjv?O|HEnMyRrF2{Pr&QgykR6Y`2?9RPJ~<~G>FP1=3RVT_I91(B"
        "vJ-"
        "(NSviTv@_r?jl+Hm(#%8RsqyolW3e*VUIevdja1Xy@ABfM@3B4UW<B`~hd46Ik)>5n-"
        ">CRigGJY;qf{)|cM61+BIY#djYDZ$^O6nT=mHeR2LF@Ab80y%NhtuVMoe0;<sY$i8FJ#"
        "T+PXWdKD|^cclh*`x;&~NoaI3T^CXTKO8!BB5xAlqdLfzJ8XYXRh!RX*?c{up0*VL}#g"
        "?wL7O!N5y2@my7%r?E5^dEU2yG{OX{8p?jXaHV_TZzl&zy8O>?9dXkCI6f_PMyy!t=}Z"
        "J!q&-OjefqT<~y!D-qtlrea`gPPiPI4S?X=MIaUrvgV$*x`8#egZIttYM!^T{Y-"
        "2FLo4g~UVt(kj)lDx!aQr#d28x3?V(IcPRCT(5W%ZJo`GgL7YvtTaT$5Anycs%$Hf6>}"
        "Cx#nk_ooz4&giV5{9JcK@HFL3m363G&=K@y<`}(<51y!{--"
        "+>517@z&8@(Vl4y;1US}7EhHC(<C`mA4(=VXs%viLKuA#wld-B$ND-"
        "?&F(*BILK2+WZ$03ZHT$_~{udXV=b@jHk)&UEvQ04Lq&(ecDpDvfRvyDj;ZwoUKq<MMk"
        "*yLpZIfsO?QRHi;hyTrT&PyA_CW91u`lP|*y!L?aWjmy+cv}NcYu9o39ng=k?X0{f+Ox"
        "YcmmseFO2=_2o@{M6fxZeIqe6Ify>>v8(dgGr~7^huUR?}zTWnw$|kjhru>$u!ctLUhq"
        "Vnn*RJugT6o2+E~DMd%$;(kb_jJs@E>#gy-Z#5`kpAkrcmEiKYVZ;~c7a27ZJfQY-Uoj"
        "I@kSkcTL2q7!vZZrV%px$S@b_qsRhM;2d(nNt*ZzP(@C&i_XgTL3_5_&j`Do=ULG8ZM#"
        "&bC7FYRA{b9j)vg*Sq4jq=QHFp^9(FWZZ|hq;zHg33=UN}KpM#nfnebI!{D?eS&qOWmS"
        "&k}cwm!qB}ji^-"
        "tdi!?FPexv+G`Cf?S4_ce`ri7dMFSEO+zXQ?2W{gz{JqwzJqr4chT3C<tM^cdQLK;#Z>"
        "4roLPa|$KLl`eK5{O7=7>RTdl!&b^j6AP{6ne)9&5$mUZb2jMBUQhtkRX&nGLTWWQjzW"
        "v7E+Nrf>Ssw%>UniTG&<~YrHFjc1XI{iCl@eacOUiP{GzFVqGbM$5tCDWR@}|9Y(M~`f"
        "kLCI+m$?Ouk3Hj6F{8qyw&nfjvo8!Q0fu!QuKC5Dgn!3oV+y&jpx6W|E)P_p;`44{=aG"
        "7u5du9U=xRKSZ47yR0we`@y~Ru0U^BAK>L0Nd@dnP=3>8COUrzSRpT$f!+_>$hCv@NoQ"
        "z1-^v28HK-!5jQ^Y5N3UZxfR$=|fK*tjD+oEd6Xnd}z-1j$UdpBU-"
        "b^QEF>}yJQbyU|$m^}+;BVI)^@*`pZbWp^rf_0tE-{)OBR3>-"
        "eCLxgQoIGRtf5>KZz|*5uR{}@JoPKw#$68FOFW6rS9(ZuT!-"
        "}H`k9pKdDj9?uvi`MvIDemy8LTk3{kFV5>d&r@r&eSPjT`sUX{wD4$FH>&1Djk`$#Xd*"
        "J{6|#YfEkfbuCP1LSjMK`E{=N0YzHO_hV{5O*`}2pE?3K^>rVpoY@}%~ogzb|m=;$L5&"
        "QM%vAv0e_qQwE<Lhol&I1-"
        "sY3QP;0Q~9QzhtcFRdS^LH7e*cGmkft~8RgiG?Eq!gmNS<LF8Kew96HffDj*7FRER!Uo"
        "W%sRe7@Gi9(>XpmTUqE*z+P6eyh??{>`b!W8yxxb{L!xGX*D+>aVpB(J=DPTroNYg^^r"
        "Q%KCa23|sWcFyBXU)YvJ1)^z|y1X_WD|`7An)#nJCQ}V%W08`tWAul3ZXZ>UGBj_f&Nm"
        "aZ9QTzhi`_sg9|M(lwA9TA{Td2N0*(#emZmG6_UJy@kH*UTN0X8>pj|b>Z&d0l7m>Cim"
        "<8*dk(yR7M6?TJG0OA1upK{9qP}_kI4{MeJYTpgi6^E2}Ntr0|_)u>@%aYr%fXH?%)FD"
        "8Dt4pnDC8IL}o}-A<HOGPB-+rtC7}G$_w!1-"
        "xn&_bhEJIshLh&)~;O06rIJ)$6?(O4Hp`Gom%xA3bHQrQWLTjl#s6R#?wb&ao+;M&>pL"
        "$)QY=j-"
        "hdIts3jup*Lr$OKFhhMe~C+(_vTFI4&Bsu*&>(nwA23ka5agjmkw+$)$=)G&G*MKWeK8"
        "r{0h`&0Is9Fsamk$|wUP*7BX@VZkR%Gn&U@wdr6J^T{|D-"
        "C8;<R^>N3qJtrGM@lWSlYD}>uUDhm1{={69m`z#`fg=6I+4PS8`uSUxLH9S<gTQm{8xF"
        "0RZ@Pa9Uv#Mm*rnz6~@Tk<Y`ByxYDiL@RIW$dYkYDr(q4ynn~`Q6|N~(MQ*IqR8xcXu="
        "~t<I76SVwq)asMsSMJps2Uim-koLjujIt(KjM@Z?{pxs)JGi&9^Q*#;}7=_#oa4)&~1S"
        "t-"
        "u}F7NBM?dZ6J(O9vRGY2HQmJGdPtTU+gegVCXbky)rG6XBRmtCP1;N5v5N($X=%nW9zF"
        "_pwXSA@Nt0_VB#pm}{U^$k!%Yix3%&L<x0;!GeKI5NZk)kyxQjgjnw&9V5rnge2i7q_<"
        "EU!2}@GLtIEh!4avCJkk~Eg$#-"
        "iZ9Ad2&{b$F^hQvmGtwL>jg*O0xqd<|!4~1_Xrx<&gR>*!^^r7hcVvK2MW__1kY$8%kq"
        "U_jmxannca#aiJ>o^WPvI7F8|6c580&FgQEP61wF+$HXC^$Cs$n<5kU&p11Wv-"
        "|usL@K{aGyq1n|Ti03y8re!;TgJNmZqm}$a}F_!|>mtbh%s4^J;0kd#Q5_8I;189~SM*"
        "zA6{02ra%ehk?d!P=#gz0TuCYy^B0`tks>Y=33!6e<Q_wlvDYWp$G2|V0kV}sR`=mbxr"
        "r0b9pa9?Lf21<k+?!kdGY-QH%CsUiUyXb)4kISa+%TlV>d|EU?mxxR8P1q%&w|aB&0lX"
        "vir<XZ9<Ci_>^+TYHy4X<xy~r8lRx1WAr5xr6Jb^02aq1%7P&p*7h2GRML~-"
        "#RQ#RO2(Tzopsmw5{16SQ>s7#4|DqUpiVNNxmlmjj3f!fkgRoGE_%Jk>DQJ;xXR9mZQT"
        "+47>aR#|WcX(!0=I~~qgzDjE7WQSH5*<KA)xjOnXKMw-"
        "C$0~li2nq?X(f^lOMeo}**fqwwkhPtt73Jv{$wUMKts5YG1-"
        "62*TO9miSSRLZ2ZfAT>36vgozYQrWwtgNnChiWzR;u!>?<Z3cQih5{m)>d^$CpDXR|BT"
        "hVtQVN9o%p-c#?>?<56b+4in6c1<1Df}mL6E&9`XU4%F`p4KIJZ9~Vn0$LhF%$3-"
        "Y`h}@eMnW%PKhMZfc`~m1irz3j+$7ywN;yE*b9acf_(w@ihZ8)f~w{IgW4_z^hXkcP83"
        "r>Dj1~4FkiHj&J}!o0K#0Oq&Ww)vL^Azne(d3Od{rB$0MF`Mt-c%M;Px9VLH-"
        "N2noXlI^tzbBevHj63Kld4j6|>NXdu?_C;18tC67yB_s=@g=T_368DXf8ORqQ*%ohWBD"
        "e$}@*W99IKUmroLk5{;f1gQnTj;G4e%n7jGBe4M=aaCh&8@JQX}NhNf`M5`+$5EQuSeI"
        "Uwdh|7ypAC!c-"
        "s+$s?^p{CB1^_cDKoI8j@dd%$SRn^vprkN8)(*FQFI!}{!;zUl&aLuu-"
        "02#15NxsQz{;2^e?!ooK2I`|G{nV6z^B{k<GC&7mKZ{`K2J=+7^3yha5f{G#ul7nl5_2"
        "~kg<9Y>BW!X_41oPXwtL06i8=<$fpHfc1`H>3qk*<!9V0$r6auxHM-W)nX--"
        "6}1CG<dkJ*x3#xKdO}<0Wsmj;QzYk_jjK)cOMym-"
        "ch})h|YcU>b2L*p9sp)+L?fy11LbN$%!Mo-ZZkG|S?xm=?HZlpz$RtCFr?4PnX=D=|17"
        "Uu55g&1I`uFPKnHZNH2)g2f%D(BJi&`t9{&$u{ypd;?WU$ElOXP~{AD2u_iX>3`Cvr6y"
        "P^kt&`~9t&1#LT;BJN;CXlSSQ0yUaBmaq*~V1k0>(VI8J~s#tGPgd9Phx-On?)V4HG1K"
        "cH`OfAqt`#@ZNSjod^0te0f}LKnr&f$3VVGM13s^~^ZQLv#a+iuw>cva5<?nX+&t%$Aq"
        "2Q#Dq}2XU&c=xksN%dv`HsN1-1peI|Ca2hdq2hRnpggz<1>l%tJiGB^YT-"
        "t=>z*VlYG@L-`8T1jlwzD0{C-"
        "|sRP&aCZwotDUmx|lPa$E(gtTj}6W@z{db6&gwHt{cfU3}*X-"
        ";*ujqfkFsi#3U8|8?qt@gGxQj8^AR?U|_L!mL_;Um*uiR(zqaMgPg~p_MPy)p`rBYPZC"
        "_QjPE&e4y1GjN+%zSFB$=ahqzAbFi;zpF%?b$xSDVp&>OEq`5A`8$^u%5nNGbu@m7_@p"
        "9_K;Be*+R$U6x9fLJR8}{DHBu2?w&@5viw@e%(qt0fYn8H4+6ATJ{q!;qv6(P7E=20ez"
        ";4|IhB7Sg`$xNs~EM$H)(uo0~H%4mVNAM_jC$%m-Ln*5yq-FWn!hFC1T&ueg11tRVw0c"
        "H=(XQImlG1Z=lajUR41PNJnlRM2xsT+_q61C_+nq5cCno6CxD4i*WQgb74Rh1d)=DkK_"
        "vSU{zi?LIsM=7TNTq0}<pR2)e1&ahKUna_U7sq${0H4`zg#WQI($}NEk&udJ(WD8xd!s"
        "J!VRE{?{(4<$2Qn6tjEWAVl@?vC%!Rf@&>^_u+>Ici6x%{)EdQxk~p)A_R!qO`Ir&zSB"
        "l-aLOFvqp$_L?1xW?H*v8r|;=X?zcPqF<y_9-"
        "C<stRAHacNer6u}m*u?56#@P2zGeK*0Fi%qU_~oo5w*oDUoxw-"
        "$x6)Xv8>pYS!@VER<<@(ehYlE*#WGe)X*#S+**DtBU7?JKO_kv9%aa@lM*FZodmvFz_$"
        "0d^I6c1-"
        "HCvgdkA|~Yo=hY)xI+KUJ&@`y)*#o)OBG8A`{of9^^3V>(ak}ZSe1k9j$k9Ll93tcV3w"
        "d;Y;?vQ&=1fv3TIo_H33vAe4{h&5z14nrt==z5l^LRf`1H7|0YKj<vVozs<tJPT^e3BK"
        "T|nQ?sp&aFLk_ty_~_|b#wRnMRLCVAb-"
        "^}A+;CV#A*O%<HhtJ@;Z0#2uCNdmtm~_OfK+=>|XK(*#K*z4`*%@1DRtygCEU1PQIWTG"
        "K1g*^hKdU<|#f}kl9T;<u33JsA65EqBLkFl)9tL2kf$*R8j8X!qMhq(BGc!U(Q;ASmLo"
        "`Bt<$;xbf`%`f<wRI3a#>RMb$S95m?tDc|5$Vy<-z-"
        "(hQBS}HcLeERZA2xhzHT~qGYvTaLmF0(&_$f#j!zO;I=Uu}C!cSZgyIdP@3qUy5aOR)5"
        "eW$dbTC3YcgmRwqFEnDyX*Za!W3NbRqcrQjF%l$&1a@AISj#|BJf$i$zr^Q<d(~Fl}aY"
        "?w8kso!xxGSR+vM~KgF@KrnOJkOGUzVvqQO1MKMtyXrqq?<-"
        "sRUaaYeJ>UCTI)utICIs`tmS%K-^8NG5~)(P=!CM^d&9<&CqF_s4q>xYq-"
        "B{{M|i{e3|@+9ZHnrYH;J2s@i0IXRME^#MNiY@nfKu&eU#b(Xb<Rf^G$;V2#1Le8Rk%m"
        "`|)WhVu8Z3^I|QP38qR>!sPQ<R^8uepOSzdWy2P>d)X@Fw^sis22D|U#)*OV#2k;&4by"
        "XS(0VEush@mdE?v;;=J#wt5<M5cniNOZA_FLrw$HwCi{X^Ua_B}c|F>^!@QJ2{B>it+A"
        "r%b@)TJ{J*#{$n=?ZVg3M4?2M_TiF)khh50oVAkg_4p&Xlo!1{ju~+@9C~*M$FssY-"
        "D$fRD!byh)0f?~_Dv33-ldmXZ}{57Y#KyG!|e-"
        "_ff|FQZ%_BXorsqGy>gOc(2gB6?<s&sE;BA?Yme>r?4JbNkW;u~CP<(pa^e25NDbBe!x"
        "qV^>lCD)r<8!3Snpvj^9NDAE^E10x(WiJC6$DtL%3<HGV9b_^IuU332Dx{6j#Niw#<_M"
        "QZGQk9QDMdO1jnYp~qZ1*LCoa9%y0QR7<_NQDD`7c%6xz`B{6I3f4OwS>ImL`RN$P?jR"
        "w2t!uz8bdI8dIalN%9)TowmbBfTQ)<dNPR7egSpa0mf5b9FgR1tqAPT_L5b%61{;+Rb*"
        "lchk=s%A7DA(hAKptf>|ybE*2PYG4r_8FTw8Nn%3(z3_6pz0duHY<XmxeelPp6V05^Yq"
        "dsPY1TsCVv{~M~fH;IVLR7I1$ZhXVq>Dfci;yBgMwZy(kQ`x)tt?VmI3sKp9tcm6F}8j"
        "PiHt#-+B`Pk9fUMQXj`23u%LJ^+0F=4ZSxTw87Pbq_92wF3i7iMNe0A&5Z-"
        "3#CURD&XiE{|g%84NBp+EBp{&)mRuPuE0>Ys#l+S8ekWJ!IhZRLSW=|kaYFWx}+&gq0X"
        "zf4ce5y>9Zj(#pcuY2`GULdz#$9@Q(Fl&i_`*^8blFbU31=F+-"
        "5%wrYk}O3X&%f(Z^CG%u4lP#llvH)s2r8rg{CMooz3_O;tu9ARa$bAtMMC2Puy!#m%*K"
        "MDbHzFb7DXIAeC^`a$HILovH0<o@S5q%GydVrJsA7|54TheYmGO_t3wYP9<N!YV>2+%5"
        "o~d(c9u?Fp7F)!$zf(l1RK#Z}1h2BIl|=*!~$NgQ{>7-"
        "5lfxtAYuR;xK+w6lg~bP+n<M)l-"
        "fI)Ec=~QYh<z*@~2{ZrlU8BT<dKR<K0uX7BF4LB^s9JOp95Ak@leVy!UC(HD*4p6gOHI"
        "X&sTeFPlMpS9PpGJ;)DIed&A1cxQ}#}x6E{k-cn5gTgaK26$)<-`)T1MDo-"
        "4N>}GP&b@M?-"
        "0i`o2UYsK%K;t+>$WeJwj^9{6z?0m9a{@2N&tBsjX~vDxK*|{*n80iaW@<>!#3Zf;`hG"
        "VHHPrivnX16PSX~PU4KXTbYM{P0Gxx=vq$x#jciDSfrRsW%wT|9&{mdRD1*Na2|O<IT3"
        "fv{hyo1#=^dGI@s#(84l3h<&iuCXTnopldPJTQi|(u^aJE3?q_{<@Irxvo(R=vS{Jc}H"
        "}QAW*x;|?Te%pBF<rO@hVld93$dAgD1S}DpYAUD7wU*Ci7(i@{2}Kv&`ulZ&~RDok50f"
        "&QUtxj5hBl+`SM`>xwTFnY~uP1I0*dXZ%@?Fu3%N9{bWZ^0p1k0WwwV)!waCJ{ELE7nz"
        "~+FMRvu9!S~b%GDm8j`>(r&RFW5%)1EjY)1B^LpnorX<j7ZnGKTzGS@yZXCU8%C0M20V"
        "(Mzf4#6#}d!~^q<?$FM#KRm;N3HfWxI`Ri}Ih~g?Tz?LJRkvEZ$&MjsK>^s{-"
        "Y+ka%X8P2D&zyg#;2>@!*RqCv^KRLTdNz9``+gird#xL;xDk;HNk4aw6JEtdwO^FKjI%"
        "^BK4F#m2yWvW6oQ@i+Sw+&R|9-k7#UnmZ$ne9IO!3@Q<N0-"
        "2KRh#2l)OY^Yn%M|7Tc6e}ytLrNf}1nA8}LN;JqfOHUwkWJn$h+Xiclis$rd4eV!idcM"
        "YZ{>*5%tJa0(`^kAm+(8%Q0Onb^H%Vp0xM*B732ysz?Le+M74|fQ)_Q9QZZtL<wyonO|"
        "T;aks(3}p@R2x<ngJ1Bh|cK?_Yw5{1&XDH`6|vDaJ!REw_?fNBIw&17p)pC)H;ty$Rbr"
        "*ajsP!~GBToHoQxfa4eP)6u%(nbh~rGS2DZ2jw(M=f8w3JRHV21XK)7E^O}UD({C)3rd"
        "ID!EeU<_|`;*odUe04s|MVmUR~Xl1M9Cr0T)n<+<!UHeNfiCSU#yRpGjDim$!Cp4gc`0"
        "-IB%_l8#H1gagMp+nDPDq1WHJJA(EW#wUL53!DW=NJZ$f?i}ZkWu9TMD!zKuKG}UM!u}"
        "jOu2#+?)&m*n4X;nyIRlL4e&IFIqJ{?u=C~Mr`#IMV5)|iLAI?@DTmY6(<{Z*>wh;21A"
        "<yr>rQ=3O7lI?I>7QU)f_;5L`Uk6>B`F0NJOW*i=>(0on8eTs^rCK+VXd_#`EE#zoetw"
        "P%YL{`3DKDzzt$Qah;P=K4Qr!JC!jpZI$`Nvb45fiyY-"
        "+^ei@7JxPpJFDM`N98it13(JrsWLad@j|<V>$&p&$8L2Kfgz`uwq<F-"
        "5N#vBEA*~Qz=p;-"
        "Ksz(gCzu<|CzmBYHZ6Q8#ZfnFT+=(2yhEx%@3n|EBp#@SMDevtbS@jFZOM#ELbS%;uc^"
        "L8KP6$NY!Z@Ub5EKqa&aIAY!INNCb`tRL4Yi5#6ndoC&ME;^`5ei!e}x#BT}bk)h&)h7"
        "Sqv}XuEOfUiJn}3iT)7?zj9gv{gYf>j@26Rc5SMgCl5=#3@6ovI!?UOswkTo6HYRYR?7"
        "1EwTb2|nb$u#Vu(0$bNpbUKX;>Wmb8()#gzAZ`I6x?ffN4n%tWvxD^rV9<D#K?|5BMoh"
        "(pzFT4l=sZ>7o3TZI`^h9kuG4KDYc0RhIB>~UX_hw&%%%6Y|ur)bWKCnm|=a#dz8*{-"
        "lfs1Xd|{h2899O&SxOV5+b@)y8wSf=z9{L0*0KPKrsb<MtxhVdCrlPjfdWxj)TOrbGG%"
        "aZDfLH@aG7+0C>4rhS(AWe@|-2TDgj_bUVVD_}vGX!5bbr(EO-wm(H;PBSqc(A2<Kh;6"
        "LWZ#K1L&c*dXSKq%`W)a3oYdP9K%Nv@M^)GNDA%nYY^*aOR1qek(?m``MfBdVpSqw1iH"
        "Fkc@N6rZ9K<AoA%>jS(*6_q)P6}C6!Q~#Jbad%0jI#z>RGf3myy2@UkbZv6BB+WWRPyi"
        "DMR&4<BMY!-zNMK97Yog9*5dwmnCl-"
        "`?z8J`Mg+topL`k#Bp1>LFHMoR<vF@7n9zF>Qy-"
        "80D4ceyf&3tW+f{1Xibfw;_&6#O<B!LA~$pW@z*ZWJ&EvBU&%IvJ$NJTu3XBRW6np9>M"
        "6OUmD#z|b9)3o(fxwB+Xq`1%>s(iKCneDkZJxbyvuKP&oX+Y6{j+YV}+AJC8h~I9DEX;"
        "7LxNmwXb`fr%3xhP)h>@EdT%j2mk;8Apin)$p8QU|NsC0|NjdB6aX+TZf|mJF)nU!c>w"
        "?r00031000000LcIV000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W~8p8pq`drR8o|f7"
        "oT60k_r-cOUx-"
        "w1&SAEBo?Fs`5I;>I+{8PwF=||t}MGVwoh&2ZN2R0+b*(ew~MypwYRpLW1nrm)UL_yu<"
        "cYkVVi@tGwsamzS&yYZnWdH-D-"
        "E#c7yE=I}N)T_T6^>Z4cWmx4UQi(w4{Wi*1G7LOVOVI=fceLv{jo$+m^|=Jv~Mwd}6gw"
        "%ak-{j^zVn_(AizsT;r-"
        "EO=4HlB80>;X_q0|YGq000O8001EXTskKp|NsC0|NsC03jh=VFfMLya&0m$Zg6=401yB"
        "G0RR910002U000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xDuA`uymS0p-"
        "l$aNvUzCyx5_e0?DNY577iT0EqyqUGW+pnCItsN4<O8l{c0cW!>~icT*hbsEv(2~vW}9"
        "kz-FBH>ldZ6wqpgMA1-"
        "lt`Q|t}xPTPL4J8C=8R>;oZuFUSOU6Jh{yPvj?Y}VNM+xFOAvh}dvZ<}LRZFdl;yU^~j"
        "U4UJZ-9o!6+XTC<cA9o#_77~A*m~NXvoo^0Y8!56XM4}q*>1a?f-"
        "L}0O9KQg000080000X03Ecet^fc3|NsC0{|5jR05L9cE^csn0RRvHfFJ+>00000^c?^I"
        "00000otNiZ71#H-"
        "0YyXwK}110aN5k7viHm!u*FV{#u7VLtWh*7vG)>tix|ZMN<D4nOxb&84r0fe#2R}{G{z"
        "du*I1(lON{#S`4^u3Zml<aUDsZpYv1?gUITje84?~gJ8Xe#Y|e}^(_O8tuD0XSUBK!ZH"
        ")Z<F>7yr)oHBiE&j0Io8J#;L=VO1ySEHxqe5|P!&49H<Ga6VIS^qyzoiLPPHV7TF^wkd"
        "GQRo{y-&^ASS8YT6$p$@jNht3Co8cYBp_Yi&ZIYZ}zoMMg#-"
        "Ja9kGRq9GA7d;f*5K>!`)_kPZx1i(%`aRkZByot>vEdF#rP|r>jvg3EN(v#*Ul(6CiHu"
        ">MD_MHTg8uJ5*9JH58?FbS_Z86ovpNMZ;%WB-tH?xejnTTBAJ)M2md_ZZb!^AP<5UK;O"
        "WAJ<gm!q-"
        "n?5LB9TYK{`V$tLVaAlPk&RX&1Sp>_GN&=AdJgtt>dJd`TdQjZUso;sk;=lv}}M^FPAZ"
        "bXjOIKiygg-"
        "n)hy?rlhztG>o7JhFVZC`{8q2RN8cljiEk$Rp3QH;MP#!pohe1?<%my|1}yZKYi^x5Ad"
        "dFAb+Qp^)=~ua{igbwrC~m}PVI`|L}pjamqO#%*e4(Jd()HDV`*eg|)z%>m)(#Fg||)G"
        "gGq;U{>D@G~pxHHcnJA0d|b*Ej*IN*1wq$pdI-"
        "V6iVsOIG`pHS$NvP9Yk8P3O^HlS4r>V}&wZs9WANxKax8<LN1(18k)nCr1#)U@sV8dXs"
        "kX(_w^Rb+F1ICJ!x#i(L%PW(LWJ^!Zp5CiCxzl^n^>4J0U&r~zEL>%IO{a*=(BauN`3$"
        "V}AghQ<db<4?dvR~zk?@dqg4F3}y;FZozkC%H2^K_1~p$!|fn@I+^+DuYE0z$3fqIA1m"
        "lwDwxme6#?Dz?DEaxV>=|tQHmr=Lh#=sYK%5s6T<V^hWJ87!e|kr4^A}M{NMrn2z5%vL"
        "b<Q3r2!M$<58z*C!uPH%c2qo|J*y0wtAyhtnMe+D-"
        "FUAqS?ZCKxVUQdDXhGfO$@J5SY;L*@mOLy`PcCfsahhUl-rN$WQL5%a>@OFIHj=$o1M-"
        "2bE=!T~wYu{zL=t10XtH!|nkZkkbU<L^N?e<U5r{3mn#Og%nWN9_}6LyQUN?0TJ7^6&("
        "DkKMrxrn1y1bXYaHPSkaBic*8y?`lPla~;!aWVF`KYs2}a8f$ir9nX!T|26h1pX-CP0p"
        "3hJ0^izx3oN1XLxm_t0Qv##wi3(i4)um-"
        "_*gI(+y@6>M{*Ns)ywz`TR&GX;5y}9_&v;x;E!d^<MuP(iH+zXOaYka>7|V4F7Q3oL#`"
        "y}4Ps5OK<-"
        "Gpd~MM;fMT8c5h((n^h^TD`ew>hb_@IMYfED2x69i&YRW6r>(UB46z_$GIhIh{x%m}cm"
        "D3<o*#hKXUv@s(#L~xj!v+aM*q?C3|E)g;t$`Qi_9&HpCI2ThX40(rmaz0{IU;mL`@pm"
        "@gIuoS)Gn|~`EXY&W>e8Pe}A<I?}A+tw*|lE?Cd?<LEox37M8@$qcZ4#wxUdcM(RqcoA"
        "86$%bP14bL2`*!62b|C>K65PP+FBbI^daQ`8&r4OeVtr;vOb#N&Cegsdc8)ThKbyJ~A2"
        "8l>bh32dqyla?TtbFa*SV5&UCGFu3jBAc|3;scuFP{7)(rn;LukkZuM9wvrv6jie`gx%"
        "ci)I4Hr>SS_XsFUF~vrtd8&|2xL)DvI;neK7YSiCjR7{n<e@rSYtAJhJ)JWqXAxEuq#+"
        "*j%D%I*)mf^VHsJ5+ELwWQ`^mmXAfupGP*8(M7IJmUfJz+W0_#}3}!lAow|CcX=f^v9Z"
        "GtiiHL5Xr5?u(GFg68|5pG6yoh5)*NAbrE_bR?)-"
        "tii$CMNAXGOD6^2eZjj&&ovp6s%Me3XyFKQsU@bk{o1%xoF@f{?AIxp;l{;7L=j7Pk&T"
        "g<Zv)Vh9v&hl-Ix&FplLh)kW)iaF_w<WE7PT1V$|t1&x77YQ$fVA0Zq2@7BS8Z>K<^L6"
        "Gw;A3(mi1+NLQ|N`;1v)3VGOUWBZMYV9$9537z?QxF6eHKIn=FESGgOkX={t4S5aMCQo"
        "Zy0vo_#+RqQu&Pz8uvFSBgpSgys&CHZ3$4~mQ^!LWn&;sr|^FYca?>n5uC#b#PCV3b89"
        "@f~FRk6r;tJX9=cvNq;wn=LtR$6N+^Fe1&lPkcV#F<(g-ILgb>}oq01LmSu;#2-"
        "1oeidVu8<qtm&=FShA>yiapbx55}YYV@OI{SVicNz)0CllL%GD-"
        "&bM6v_8vjg_+U<>!{u55uehfehe~D6c7<k9GFOwf`JSW26~CDW#0LH#{0?RFMJ6TG=7-"
        "?%Fb?smo0T+=m;q{sUQ#ahG4AJ^Wv=$ENKIfSxm`+Ma)x6itCjsmwl!M0M#49a-"
        "pVncq36k8TAK&L<-"
        "(+=;9KeuY+}X+o0!)FF?9Ph5zWwQE4gYST}vYMsq*@?LtG2}9ZL6qq1LdDv!vL3><U{Z"
        "df|*w|FOggwS=?GI@fyJ*S5w+zu+kSAl@WjGRHUEs#cTF!EiOv=#+X#l!F=SAKv=XRrZ"
        "RR#ask8wYS()u#o529OeiUWomp_<*bIQ@LX#LZmJ>UPr2u?9jzj#caPeXI1W~W9eM^ig"
        "zaIh;MW9KNS`y!J)O}6^B3}vP*u9tu>y}#r^CB}f`VJ%g%C@J1)`MWu!la;o$bo?EG$@"
        "5F;lu~-"
        "(=jUi=@LuUDp+9bFhQsq8);0)J|9F5~?nJ6la09pf<P*zrkfG_w>Jn2a1*LK@Fp?QQav"
        "UHv|6YFLEhzo>&i#b?uU~rHu$DKC<K)3-"
        "}b&R$pQMu06|d<(?U$nG^68qXzG6i3l`+m1+Y4NeCqKr$c9P;g%xssI-"
        "D#iZ4?0)Cgh_SROcN%aupC^O-"
        "aHO>t>xt<aaRRaAp*XI;*%Myc>59&h$W<;6pcdgcx|kLqn+)SC*Qz}E0QxeP9$7Me}a4"
        "E`nDOg$F8)NuL%w}N_1iJ`^fM*SjchAUN1;5BhP)IKzU?A|Qg%ImZEC-"
        "|{<CfOqWZ{oD|2Y<36;4ai#_wwYu+^5QQF^!i}$FW_+swP9Z)97FEI9UfwQ8&_EnUJ`H"
        "YRa626MTcDe(r0YWImn&aFYB~J#WMtQbBEX7H&)Rz+Z_8JI=}NLt_Hn1A~~i%3jxG9Od"
        "edz3B6#6W;mu8k~(PGNMtr<0R<q%vMLi6DS6C#w~oSh=IyyU?)8g46T^P77A0;4DOD&U"
        "pS?-"
        "v&4~SDYv+T=u0o<YZ*_4Om?SSpPweDC_PgJ?vN16Zc?eFSK4g(6Hq062`<{2THFE;3~6"
        "F;0pJ}w_4CB%96|$8P(Gt<<!i_#uEExUA;vqE>nz3**TD%_AzG^4Hg+@JofyP|`$;>S4"
        "3&G6V}v@wA&$k<nTy5-"
        "_MkW*xW!sT^_6IG6&!3Xr4Jir%pNq;8K#d0{eol5uDSM=4MLH0d$omoJf4pl_{V~1ZkW"
        "DbI_tXQ`N`;ww}HvRG*00<(&xbf^G8@4Ofm1XO^i*xT{NH8n2RQN5pI<cJ~LcgJG3u#1"
        "NFC9q;ye+8)v~lTP#z-oGt5VtV>Mx=Ih-QS{3kqxQ2Wu?67`i?+AG?NiMRqlVa7!fRKy"
        ")%Rmje7xyMmNxdn$%h2?+)IGd2^+)hMv}2m{hr0Mq;%Zk*Zh+V@#S5l$T&Ojw$Hu2j1("
        "K43=d)`m&3%mREl;G1CBn5$Yy#Tjbv}>hCf~KFv(Xu@EIg?oa<-"
        "61R~ZSZ9_AlUcUWbAo~j!b$2)KdJ%>%y7a)ymZsh9MID_hing~m9kCF$lVTcK=(tZaa?"
        "t-"
        "l`&rmAaNxaT&CSP+w=q8L%v6zdVG2v*1`+qCb_?}!_SjdO)C3+z98P$pVRm@dtg)YKz%"
        "o)e4U>h;3%p_tpU9_;eW}~XnNOm23f<J4zozC;$frs%7EyLc2K1<zID!A6*GVU0dL$#6"
        "Z;1F5UIY9h^RJLS-zqDw%qIi7c_3W&56V2250A{GUkPkESH2|uEP<Lsv^8_{AmW77c7n"
        "If4Ybva4@{EuwztgW-"
        "9~LZh4fPF19e{(Yf;kPL8n9<sW>8z48LpK=7xyBt2UYT8lwW=OP$GGkD~I3EU&2wYpkt"
        "R>r|2wS=u)&MzG68>oIq8T6_t14MwLy|2cSqjR-"
        "9<9<vydc{z|o_d<9(5u24?`XS9AGEm#wfW(w%7vuI)I2e8TglIdb=>2_2GnVBv{WmFt&"
        "Eyrm690nF_N5AWXZv?Ue2erMf{qAFgqQny~=v9u9`fL}83aA(CU^*rgw(+=pj!M=mlHQ"
        "@SLY%rDG$hi#`xMl|Z1P&_y(dANj-DpZLhalU;0)DFInLyRwQ3AvI0EEig+}apZz_l-"
        "WOz8aKS$HG%~E}|xL$du-eU-"
        "$>2Haz)j!~1X=iW|n}s*w_>z&X!S3<!EA?gRO<xQ!%+A(oo&h@*5B`=?a0?gDaAB0P(-"
        ")mQNX!xz5w)zf1I_fvP*-)D-qJswo<*-"
        "yAE6~?BM^aTYKmA7+fa(|AKTFVT06~EbA`TEk|~YR=CfafwhC+0cf;1$xg}29K*xi5WK"
        "H2MeKU}olI{6k&6gH4pNN^P$Nbv<3EmBsfkn(ou^Se7fr4~PW<R=vMg(>etCeo%C)DRG"
        "sTNTi<fXRv&Nz1%?9I2s_naNfQD{AyMZMzI^N9aW_Lvz|u7uDS?Y-"
        "i)Erv_+x7;SGE!W-"
        "mQug7X_XOH!{}6C0J%jtTaZamo4Ul+v(PGXZTt+QsEMHS8&=<o5{Wy_N-"
        "o&&(y2qpI@?v==Lr_$35IF3-"
        "uUrzNWYZae6S*?^ORXWkly(A^F?C^M>+yh{oWw2XqRm=R0JY(9<qUfmZPJeNW0@+^tMp"
        "eVA%lC8zeXI*jzF8~osFK9uTuAkJ=8&TcO?WDp&a!VT+PVVS==6^(|zF2^h2#{psjXdT"
        "NC?u?k-4@2gCD$RAx@%E25geM1Lv&je0X5gni%{-"
        "p$Pix2%)t0zCztxBp7604UVLg`E!wmdfOYhZt!g%A<I8DXcP_)Gjc=+uHp-"
        "<QX?vp}g~+G~3GWxgO}aem}TRIS3e3?Vhc^1D4bc=$76|UH$P-"
        "w9*${Bk+8>o;||YNM+hOhW0TsU+ujneGMn^J((Eutq_f(tjC;F)b3@~?0vHZ7w;ZPgca"
        ">7&ICIN*0)nfal^T%hM&&|mkA3yzI>+YAeRVL{405lb6`bOX=61Fx)7mPIP>{8rM-"
        "#X^cQ@PUP(l{`x`k*1f5GX*LKktK5oJ{+9Jo#^kwkG&2v}FHp^cqL!5CH)6qkvJ+>=$_"
        "?hw?yJfquuKX<V(G#S-"
        "(kCF&yaNEWn6F3A!F9}`+{221r$oO3a=&XKoI$$r+4kS4JlNYaRS2lZVU%_hT~4IY4u1"
        "(a=dd78>gEl<hvqu6&9NzC)nA=y;8V%w*vj9M{_{TwJqS%BE>T%<CzuZ&!3pYfVMF6I`"
        "mTQtSQI+VWP_UgBccXz0{j3%dY96A{O@Qg@dtYB+C@KMb_+|;O6psf+%!c^VFb8et|26"
        "YYIB%E;>&advC(tQx=z|j`%zo=F7C^YW;TFje6H|kanRLAm<^j0A5=BaLcgS1m|FA?>>"
        "TtvQ6G(VZZ8{R{EZX1Z0>I|n{Q%vF8-q=N$LD?f~Up|S2s16(dgYQOqtC-"
        ")0%=@SLMcs>LA^s&!_i0XW&-"
        "&JJ)W0bot+0DLYlZjcgftlHb{nxng?>df_rXjVTa*(AkO~WCxcR_={N+XrF%B7E>Ow?*"
        "`lPUcqOSP!Z}b^QF;@Icl!Qz18O>dA3v1gTQS^R4`r`&fc+@fkqh%&{6YZ@gAzXhXVKU"
        "WLytU05gT<{4aV8lkC`Ga0&=CL@oFVx)u7?IU1MyV}#G8FMY?Uwvq~dskpWM7<v*M$qX"
        "tArp|^Fsa9way%^mJj0>K3Y*&6m^<+vIrX9iS;S!aX{M={{DBUl8CvP|G&Q(C8H>o42c"
        ";U!L>-bJ-0=KAXTs=oPJqPV1i=DdB3-"
        "2{J>YlI~dLi2UuZE>>r1#kAuG0Q<&r3bZJYyY1$o&9#QmeFV*BgDHY^0@_rC>)|nM8?`"
        "Kx16sdPrt42E1ve>8Z9X@;n$1X@S8Bmh0dMN0^ftIurxb?H66O)y=NWu9@h*F^7r9Beb"
        "TB1yl+@@l7Q)wSbBY?xAw@`t(rU{c(@N<0JKOa?bW9%qXLdGFN`f5B%t55$6BOmm8lOF"
        "Trl}40SZ)I<wGkA=iuj;g3{JCBeuN*YFdZtKiO(=fMN;iOmSTOI@pd72?1$$7sA#|Dnk"
        "&K7#L#KFAHJ?l@l+RZ=S>XL?2jf5Zc59+oosTL0i+W0(-"
        "t@PbC^4}8tIL9U0&Om{hxMt2AAeQ(KcIg%6jf0W0jRc~gxm>MuV*pa>hKTRGCO!iA6On"
        "JzDL=kB$aOfZCLMB%K$v#|jpp7_Hy)2P9-"
        "C2YCO`Xo&6Cz*~N>=ii!;UC;PsvbE!v=bqX_Uq!HDe}&CGc3<9c2U9P94Xc@MlU5_c8v"
        "dzDxYa=&zn;E$&-tebhzEgk9)=Kxv9w9gp&Y0kyd@3-"
        "&OZ@=KLM?Im+fZZ2&D#qJ|8RQey)Med-FNP4-"
        "w3qB7nv;CXKm@89rKfdKA<q?im1HNm@2KEV^EAC=yrdi0lL@wy9p2FKSSQ6t}qTCOfjy"
        "Qgobk21{enueTrXv~;(@<b;;3yi6E!JiZAGU-VtE~9|wev@Er-"
        "EVVl=~_<EY)H?P&~g>r2DXv-oee7cj-~yB-"
        ";XpFq$(F>VQCB{DB?n{4_%l`qNE`t5{W&SRGHpAH1#D1id9}nqK5c1FQHI{+p%S-"
        "Cnsz%0KWzI4-Y3@w`kQsW>3}vEMDQ--!88RBuyB;7-{gG8u-"
        "*Mqr4#jhVtcFbf=NsuK;?OKr6UDKMmBvAmx67eovH7~_Su@=bLvYAc?!d|@miRj!l~js"
        "0LZca9z-bqgTWI=Dv1_!;c(TLj+A4R9oHr{7lCv?+#ypt{7_T-}K-"
        "nX03eJ=tRQzQ&VW1t0U!8~qz_XVii3CCRnW(~y41|7FW4%wc-kUJK`8(B=c1jL{6^a&7"
        "5mv{6RV$>@r(2nDdp7AZdM4a#)3(<g5nRUXDw#^<Ew=*gPfoS2r%u2u7dtDqvV6)$%O$"
        "<OR{gJZ=*k^`#2i}J7XypV-yw<U*t>YNn_XaS~(0NnQUGQGA@iR<gx>_+JxSd^3`iuf2"
        "@9lBs%Ehj8A*))AG>ZUw_e)N}{*pdnpz#piqC)d;|JH5)h4VT)4^xN83^jy8b-"
        "G>tN(Q0o&A)|ac)7E`MU8zkH7Pwouhr|E$crKmJWDWSYeIWb99W8A(zF-"
        "<KD_lER6Fm+^f)=n}>LbaZ>}-"
        "{NsHeSp(Ro1Wt0sy)(LnwcA7Mno@$y}38{Zo033pzpC3Mj9y)Wr^;zRbenk-"
        "o9%X+C^oOTXA^5xn%IEI@^eWi3_cG3Y?p3%R&v#*!@J@YI&F)@sr#m5FRK|OkR;2a-"
        "r|IfHXcH@Vc?a&&m1s9MGI*V;(zwTUvZXqX8reB2Tb(tM!M6hQmO8uF$@GaqVxvrU2K0"
        "ZCmYzP{C%=41;M4SlvZ*P?JhG|wDC3XvLQNop}9OJ30<u|ET+Aup*$^1=Tsm7BFjTVmA"
        ";EgendA(%`%I12CbDcRvq#34ka?S<YsLSFywO*ju%%;y#549v$Q?sr-g<A(-"
        "m+mq0aSiGLuDN5L!RQC5DP|%+N;}Bz;4(4e+NsE5AG%P^BTBdwupp4B$N1JT1Gkh32aw"
        "OG6PN*4Q7Prqm90t=QxqzoTQM`8eeqx=o8C%%2o(@D@B_FOWZ}WmJc}w@xZ3J{umJ{@1"
        "9GMlQKQOkg1?EIX$`0$?hH5`O+>AQr?yD4jVn^Qjk?Q%P$v`(Sk!gP0ni4l)<keoE#6V"
        "nT0`54=<-^$*U?gLmJ9>`2KRt%@^g9|+)bQP-"
        "m#;p8eBj7(+ccAL{)(~q3_ux&Q`Fab2S|=JOu4hN3rYtb*RxO%k@wi29op|8YXgZ98=d"
        "wfZuZ&<OO3mz1*2o-"
        ">zRpknt;LZ7a<Y!DnO*b}pHZKh?wZ0c<7J<zwnz*e7~;(P2yye*oP-GVJ7(YIj4~U-"
        "*wTJye0ODI>^a3Lshk#xV<~%NLBf^j+{w{+(&3M}k2hn|kBx13wAfDx7V$Gfqo6QX$O3"
        "Ic9y-(XrJ08&rESlLa25`JO~wrR$=$&im++ehk)fKjTIc_0=KXar6n-"
        "5c!_Fju~54pGtDC`p99A^;Yri+(X2h<^XQEdDGeeWRlU;JrK*jqzlnC`Wmr7$za!l1Ij"
        "P-byONmfO>ElEMjhy{>zV(|1=va!#3Rz0IpOUbC=T-"
        "&G|NuCk@RKTXQW$OxI#|QH{k|d2gW5^1yrp-JwhJKiZhmKg<3i$1&ehC($&14zrIP!@f"
        "hWkuEPpTai}e74CTM8sAXAxQ3?X%Vhcxt%rTN(3dOFZp)L!we&q>fxZYhv}ns#dOuEJT"
        "C<txl&UcY`Pt37`X8nI3@+kkaFTO^K$B0w6-"
        "U0k4ML@3sOI2i$`ABocnMwC?sKap+ILVm&07LfjND)au9TL65KeFWWuP_nP}N~M^@F-"
        "d-vQQ%vyCtL$J8eHLaL{hk&U?RX0_NV<lr3OFWAj_$D9ZLBl3K8%(Y~aV+N}gM^a_J5V"
        "J~qn$lVNHt>X61~S3j;C*>@StES{|EEqur@b%A66;f+A$iMcU#CE&*1^L`pQZl>pV1HT"
        "KyZo+$E}1aIT8;Gt>6HW6Wk)~GxF6tp6QAaTFd-PN}gJ3f*mUHKu|x?$6_ZP$u(dGsLx"
        "8P^=LL7{K!S}UEwl)Gk;QIxqbTo)W*akkjdt`277(PIb)Ljszw;=)UV}sim|CXxT*@)F"
        "xtc2CC;iU=oXBUD$zOkv*!&n+PxRe6w>)?_9mVwXen;*?q;~zI;aX(!V$^_HAU*eEwSt"
        "Y7lT&)K3|Vp&Ay|@aP!F73DsOga&Ptx=noS0ujqHE6&~zWoFnw+`fsuyhU>Ae8gLK2i#"
        "^V_bT(E;;XAN9XpiG?zTIll5YXc)PJ)-"
        "pY&kx#5zf<II9D^PK{xkh{EqG@><7K|MpCkV3HM|+`!~{8TyJeR%+?{v%mx`By}D<h62"
        "~dKsB&tB-cp}Rr)8Asb3Nm!sZ^BMmyUA1r1H4yOs>!1qDY1RN~rwk`H6IskL)?eJDb?b"
        "H&^@m!{wVswLa6;$$XeR&#3Qk;25(JIl%i&j@Eya=L^S}b^IhMSqFMT=!rL0-"
        "b3#e*DD6~o*Tu<CF|fyy&FzrkUkb%2V0=s+nxT^n5M>xz06L&nsmAmS2~b>sPfiI_;-"
        "a9PR|JQ?vQT4Jn%{%Y)-"
        "Ho;|t~d#z&KW6zec6$+q}~3gWJ_H#b{|_pY`~M{)#=Q)*#?u2wp5f%F^BG4z1IL#|6jd"
        "#RVvD{$J;S<$q3YQ5eHMw@%EqCKF8SZ~k=&<40MV;nyRd@3$h{$WngbJMp{-"
        ";?JBMUQZ<O5cEMdKRj$g^zc@)X?|fg7>e`4abqdJvpBBrBuNMY<KgZ{>bknLi}h?d*&("
        "5=6SUbH>x6rpJkj0^+kuAyQHtgS>&f`qWK5a3_Otk3h}@fIEALBf8av!Jc@F^ph=^T`("
        "DNyP6Mx`iQXmL85aRsS6o)c7O&&Nh`D-$;63KArl<JXa1K-4xCXmKE=7;kr-"
        "&_YND=l;C9By;EkJ#qersDYo}*TB(ZB(|M}ITRki*&5c{NzZk1&hqt=coyX6CAE*^YwA"
        "&*tO#&9*wQ^|mSc!q7sr)BMOu&WVDBD`uWj$J6g`4ksC9yOIVsd;i=zQ^abxK2#U=|8d"
        "9dZf!f?N=+9B3;%?MF(2SI+3C-"
        "=4iZc)LiJd?yIZAf0i*QcC{tb#jAnD}FN)?cDhRknaw$|pEeSplHYkT-"
        "I5k0SfltwY*j}rHm9FMs&ZQqt?oXJ)GVmuOLQ=Z{+6bqNX!rjCP)h>@EdT%j2mk;8Apq"
        "8;KB52r|NsC0|NjR76aX<UYc6hZc>w?r0DvF>000000PY<C000000G*fRdsNr=_OSq^5"
        "C{^_WaP{o+ec;+D3;<D+@Uz6!ChM%f&>o`l0anS%$Xy5?{g*riWO_I0xgu577D>76t^!"
        "e6n=UBg=fFp>&?Edz3%&SueGh$z@B}ER;@Cx%0e>Z>)GRGku9xc>r4*`tYqf&S#xHMnK"
        "o+rtc<V!U%m5~DYL(>tk0e>X2#c*cdA(`ur^DjfpxL<|MS#|@TZy|_1|FCq6$~Ou*Nx$"
        "orom-GO4>cg^$)7vHbx{WI>DU%1<sUlNi09oJRhleMA?8r$m$BDRCp-"
        "i!Q_8l^Sd_I7*zN_H<7`?OgM<@oYKs#JQTQQ?Q-gCmm5b+u8-"
        "HadDohu#aW3)?aum{R<iLgQXMlg87;YWl2+wJpP6M7<-"
        "eWiWi7!U@PiZ+}QgFHNu7bNY}<fOjUCw@60Zn=*u$F85dV7G=RNoJjS26$#@pEn|6old"
        "naqM+Q?jDj=|}A0Tpf8$DGg)tIN?0vp!QlTvzYveyy#7jhg%x>Wc6C{uVZd_6TduE8N3"
        "iU!k3J30(#AL0$XwU?bcncz`WeIqz8ZB=v=uYOavxQYoN$U?wawe{VceJRBZIxAnS-Yw"
        "T>H9;~ZmxvtV)@qMT~w8+>-"
        "bkHAp#|Hhd&GyYASK1MG(wnKbsH((q;yUT$_H!HgHSn00s@9U{k_Cv08AKJsXx<<C5MD"
        "_yh@S%%xrXRAKE%Y}(c*Yja<5h&lR3&9`E%u?e~_`2tH(Sv4yZd+7yLYFCJ4f9IBebGZ"
        "c5kSyP;^ZCfAd{#U;5gOfKpzZZ_-MqUe{PgK|=zr!)*-"
        "Fj%v{Ix{rPj1Dgo>L(8&eq}5a@9yGu1wIJ1;VpYYLOrt;)lqmu+SsYWKXJKus(#z3NA}"
        "WUjax;<rB}I0;tZ;<lmsHR{V<2Oi^bY1(8<xqem_*uI2)ZvevjS>R=x{vUpQM^5#9mnG"
        "Mj=n<tK1TwL>{S0uD`{ExiuBMSFu^pmu5;!1NY+tJ%+Nlk|tfqn=Zaz(<gw-"
        "f#b1KTMRft;KWDrhP!W6-"
        "~|M2I`Z=+3a)vp=&5}#L>j_Go7PL*0o$MbtHc>I9E9D9UzWNIB9LCi^`zlZtg4<va!lI"
        "EHD|)!a}laf;rY>@Kb`RdX_SYeC1D7772D;VbjEbHjo<!I{TdA``RryPOKn!^a&gy8rn"
        "n79JxMfD&{G*fCa{J<$N)Sp|4uLM!$o{`a^mnbHX}USnS>#?x}4eVsNqYqeBnPGQV@Zp"
        "&yt7sIw)pJJ+z?;2o(DE){-ZZ;5I6bG-"
        "%#%7cve{?qm@#XITqp(ENQp?@ICzZupFoilsDhSo)7Bvse^$7spL;1<OVT@Sd6^eTMOU"
        "Ex9CJN1M3Sg+3AF0rZEmNa7@Y!{lwo^$tsuc;n*Jq)?h`4hx0wIVTB`5vZe3Bjo#Ich("
        "A3DX4xI}0;mZ&#XOp%;T4=7og$1#Y#k&{ar*kgl(9ck}=Tc<Ay5H>1PcPlY4pi(C_OxR"
        "J-rqI1Q*OqY^=MX#0rfo<AZa{<lz=5Z(a_PDR`fSv+++P*;t=y-"
        "J(D%Nf&%TWNn;j1yN!p-FS@sPem9~PDu-(y-"
        "q2frpEh3yo4OzZBi`3d+UKLhO6*NgFJAUjd-"
        "r%gmwIolY?rPyk+ktl)l`iJr!kEuv#1~XZ@6zryU11a=D^%<Mz*+*2P3uAk6*TF3qp#%"
        "~Pp$m6K{R(%b3-"
        "jaUi|j|XJ8BO82R|0IGaBP9%GTf&>J)s=e6npqR=%ovoml~{CTD0}z*8ySXr1@S+mh^s"
        "urZIjZwWIa&>Ow2@diI42ci`)+d6#XdhM*1LL+TaaHd#?`cgP&{+9S06v!*QR{pp?tYK"
        "St+<%%y+*|Lz<Oy}I*#_t+Lj0N<mQtTvuVe~!nW=aho(souGT(>l$Yp9xn6BItAK}b#{"
        "?7Q>J97N?WwF^Iud+<<sIFozC$^_JG{tyihTT2=qqQwbl=3;<jG$FjNi;VkRJgrV0i)p"
        "#q7yt)H&7e&pSVVJW(kj9i#Gc|>_n;nN0~WX3vDhtL{-"
        "f^_(Q23WohYpOZH6h4)ZjV>^&rVg;Ke--B12bHx;+T>Nu63AV!+4O&$MWt_#-"
        "Ee}Z<Qd)!%SKU#oWIQ%#ze9Nh7gK?e|n>fot!)-}6e--"
        "8}V=%Y11#q5q1aU>V0I%~tYL(V4*eS~3CX0(a(c)b=gnDLH6~8qP$;s%JyP<+<8JrF-u"
        "VlqbBH6ah-"
        "x@yky+cP0Q@&0_I%C7F;aB<d8ZQMc)lZrM*McJFcoZ$}qnb;PEKR8lBM0B2@9;zUW9)H"
        "ph&aP(v3Z=sv`N|??hL3ZJcsp-Puxw^N(xD<Ksa^{*;kxt?u48^3j9t-"
        "a3_ov4hwg>lGyc`jao@?U|~m<br+yjhK+-IA9G<~b*Kh(7YXcF?!C!N;8u-"
        "LzclardN{u28W>UHhCnM|=hy4e-"
        "mJi1&SIuDR$P5i0aMd@iE3;cDFi&%LS@8w;jr9`=|oQ}I+gS%(r~J<gMwf}X@g`z{9DO"
        "1lRY|I!fpfyV4Bkc|A8f}Rr{nQ<7C<;*Tv1@K3vYZOEb(}q$AXjZR84|O=4TTO=}KTd%"
        "idN!J1Al)k3R9&*B%byOof$y=%3zVqFB{(R8#zoMmqYE{ONw1JmcOE@raVs5{zZT4Az?"
        "*TH~`2l?O<U7uv)6t$vY5o+S<#cjsb_~HC?ZhR=3YUUak`puEcP6F-"
        "t{=z57pw84Wc^sH7T)|n&WuZS?!7azO;A5Lm;&nuF4TQs$?wcM=CMG+cfNvZ<c%RyxyC"
        "BRH++-"
        "d%4_<D<8nz?@Pcnam8|BA}S}g!pyPo0l&>JwpW^;8FPE$%Szi=)09R5p7We<dI;uP*C8"
        "3G&K8|AimrfmiaBUM?9isE14M#kS%4rHCv&DY{es;{}3`cb;YtV1#?S5&66y)j!$Jtx?"
        "dQ`$ow>c<t@JzTFAya+xTRrxWA8>0m?&3{DC@lMq2?nHSKc&Xm<4brNzk-"
        "^F=7t_?K!eqJ*jzLd?6>38K6Yal*XRwp9fVq*l0<SQ8$3LMKQ?=RJ_zAO=pFy0bYs0oe"
        "08R}h7i<SxLdz3Z$3LP*s_pazi52`ZsvY@}ex$SXL2m&YVcy}+fyVwFRFd?$b#3?$N>`"
        "rJorC~A0KbB=yxyo_^7%x3Sgnr_+ZuwL;*mmkcYVTD*2j5HU8plG@W-"
        "MH@Jsh7GLNZ?syJ8jf9wAiEtKL-"
        "Ui=>IS3iYLIP1o}M1ONNU_ZVd`Iyq}Cqt3AayX#R(0kA<?dP2#wv4Hwbq-haJOjny&tW"
        "V3LNEzz#8ddiMsG6Pc|wUmwM`!vXO00;`Zy|yHuO>2{@{J3I6PV}mG<h#Q3_F$yl3~Y+"
        "e8@_$G3+~OeHXZrHp!NNzm!8OU&c?g;jPH+armFt&P6iKG4t2@ITABjH*o*V{lhxeF(y"
        "pc$~LW_8ePLr7KIx4ke=O#IHev@Cn=~e*k*#U8+AK?t-"
        "gAb+AocP5tVM@>BSTdXf4Gea2M_9}wCKgNSz2Pf4S-"
        "e<G{k1cOpCV#YXDv#+Tqh%2pXMSfZ-!zY;+<oD7>e-"
        "D1X+CRFtGm9E#>qOpB;^hDz&k$%G6UFS(ThMh;V|J&zT6i?E39x*3kd)k;Nn|#F7fDa_"
        "8f7H6OWYCtAT|oWW8+JnZ;{v?^mF{)s4v}v&uoJsMX#|(luktJ1dsL6uI(VnIS=jB&*R"
        "_KFGIt$>hxn}DBObn@E^hh^|eqpM%lLE%Kk|QiW)fQ5SKs(<gIONE#N}bU-"
        "{9D$SW4RYSp+jt+)8A`<<Q%2!z$K;1u1>*s0WY&CPuz^#vr~vS5`|q%JnrtJpcDU^7hR"
        "rr8csVe}PM8~hgj3vW}ukR()2uXj$>&X?XLk)y&4s0A_ys_0kftvd$MC#dI16>>-"
        "Mh*YT+ev9v=d|o}l|D)yb7RL|z5oVBUY|<axmy$-"
        "#GM|OF7L&LsTT)g^Tp&gBuDsh@4Nmi&hr`sS`W4Xtg^H7{DiV5@Sz3BR>I9~Re{wr@uj"
        "dp|1q8j!F45YqaE)}a^ej`zUt!mveehrTIvpv`<T@m^0!LiU=+;UOGfdu3oY1D5b%Nh$"
        "clihKTd<6`O5a!h(FnVQQ_Mx|Eb(uc$B)2X=Yzy)!VNGzuP6~h9A+rDzS5a$8y+0BtC+"
        "Z{^l>M^;rbPxb6sSA(XGTPSUud-dJyz-tpyeQyx?&)h<~BZdUtEnV=tmsh=^OYtt{0HM"
        "%h=GFFi4iRk1KBxo9?bN}XN!C%gzh>fibIlJ!tkI?i9+W5jSux;RDpLw!fKEQ|{_R{!9"
        ")>Kk1BsizD_1q9xv6H}OR;sb**yPM-22h0hiL}7lL8P80zUn>~R=-"
        "l(*8oDi2!>FUq0lQ;Qx+i<CCO(IsSz~!ZA6ht=y{f!$v;cl}IQ<qC#kGZxxI4b5iU3!_"
        "0l)`0?8wNw9O#9cX*<a!DBgU|-Ic#mhlXmF-Qe<xF6g8-"
        "TphvMo!88R{AE5_yn(#_m4#*6TzY4)g|#O$6N`N3Vi#}-"
        "3E(?0PW(oAYFt47!(FX&m7lms)zrTfUr_&uTR3a@cW$)!OKuhUDZN<gNOuh+D{HK8+*|"
        "qo5Mf)bpYir`H8VSbOz{-"
        "EPJ7S4HzJJvp~L<<rbyl94_NGlQB(_$AMa7_DNWfpqo%&TcoH73R6vXQ4K)Cb3jL3=^9"
        "dz6N@rM0Tp8cZ*2Y%@9@QaSqaH;bG>vYBe+|{frSe`_ovEOU3OMtUS}pvH{-"
        "||{iy#Pr^9|N?@QSTL=Z2TzMZ!K~1i;a^U^}9>wg!w8h81`rr-"
        "o4mzgV7QA>CeIZT?u?Y^IQ^i;>Zfi!!?+5mysk;DJ=ePIJ7mZ#KJfx8SGZ0mN7{g3bw+"
        "3M^Ma_Ysqg4W2K!Qm)Lh7k(&O>9JDjL~qXt<v)J1bT-"
        "`DXozQ_huk&(o+cRArA(uVYbJhRJOCS{8g#VM%p2=%9B_(LsWH?mkgz*eW`YdZql^iqh"
        ";Quy{x-YZoGAQBk0Z_$jbI14>S`Ivl3*<S&h^%%QC0CXK8oj=CDbHT3ocS-"
        "P|dh#PRVal8iVRne)1@{Sb4>|7`ro*C`2nj0ejx|!vBxC0+?L1ULa>fgTIa<@|(Ic_}?"
        "TAtS3vAHfF#e<g?TPTn-H`&P`hhVmI6&-"
        "S^jHE@?k9v#D#A>9Aw$F0~2!)^=1+ga2CUIGy}arV4hLE$M;G2HAzu;36)XY=vu?F?2s"
        "A8@T|dlEwr+!E%@qrIyZttQP1Do(nUuA;0CK@k+sh%asnWSWAb4X;)~7dK$0cdxz>MJ4"
        "5}&Q9QISt?cs?w!qwA#!>ae0!u^GTgxDx8g`qd_&=qQInQ$owvpFr$BpCEMC(9n4|b5D"
        "(UI<k#>b*j&Xx9U^bzS(ke8N#b&V3xaCnD5q;=wx;(6-"
        "cw)U2`_#FM3I&5sw1vEm+k=_v&qp5cSJBjMAxWG6#8T<t=a#2*aWJwur*KmUSIuo{^qH"
        "l^*<yCqwEyh|xjYf*ZrqXZ;^J>{qSj1-2pO?;6B8b*teb#Q<I`c-"
        "H)yM{uxLskFRvTLMSg&RZ@>ylHwXskQEsVd1O|qUV1<Vgn@!d45vbboPcXDh^^Bt2WB6"
        "cpy1jF!nt+g7@9SEKYUiTFlrQR|S%Y6sG_CEoBS3fDwUtPPbF7l?L@kWk1utY&y6q_>C"
        "bb$}@wh|{jh)U%hhF2WHmg64eF?7|IO<qKGsH?F&@F;e+2FywMJ#tB*L8mY$?PI|X3gA"
        "}w6MQOviEjekXcfFC%rr;Raa<M91@6c_&UT`zaPKX3LVv08fzjb<DU0+tBG;8p%mTe_D"
        "+>43tf>xlh2<xBAv4D~FP4k9z;~tn*^XqXUaLNaZv%7qYyO(*2BITXuByRI&=lQah6~3"
        "b0V>5Gj@Q%hAZ9ma!^6-Wumzp)&kn!f4=CNpI4Vo1M_t8@sgc5S<yUmVEOKt5)-"
        "w&bH?~yt$bQycRf5!QlpwbBhxA_IUs%@j0)8*mMvs}^{BpPzAL2R-"
        "B;Af%$$l)j52oTJx{hZ`qx~(#>Z+B?@PBCzi44Ou<w*E|nh#GgQF6IhS1Lov`c12Z^Mh"
        "^N?PA8$Q9%nmPM=RUM{f;NZ{q%-"
        "4%Q&MnYzJl7hSl!rDrG|zXc1J!D>SBVSY6>`TzLU+~sgTJ_%&Wn*%ZAOK=wKP%bG;sZ4"
        "DtJ(BJhyrZq)T1vZM?ZA0<l-"
        "!X2mEBH_6VsG)L7+vDX<(LGL2g6C{86}O;Sv3s)E@1nOz~H87VOUFbHiCGs+7~secspN"
        "4YQM43f7B@1n3{b+X|b&-"
        "CBKLE!a+MPkY0H0wClS^e0^d?Xb?o{kI%J4|Ch$L*##v!?YeSg<VBQ(AD7-"
        "sT0$JU#3llnUzyNN7aKXjVQQN983=eiI~7!<!9OzCe4+~T9_%?rpjG(8K)S1oi9SYeFM"
        "ZyIvUgsMww605Sf%l<xg=h)4nfyj>|#~P>C6@#x$A25y}9W(7&X6#8na8{7~*V{Ug!W7"
        "OAArze&f<TUvFOQ>ey}M13ultY4|rT=TQ=GGR1bL)ae}0k#XDyz`2}Mep=CWOIJ7WMfL"
        "%>8u?z0;BnPS|1OWzh>jjlBJF>sYS{cM3P=WTLW=sl6!SXZ14p=g?{4P<a&gjI@^0nJk"
        "#g_@K3d!`#l_?Sj@4Z0o);bTA@s?<r=^x@RlvQu&Qwyj`!7fH+LO!MA)D5<vWiNe}loo"
        "2yP7Qw>>c&BySVn?)<~ZQucsLT%J5fAFH-"
        "BmvJFj&orbL@H1|sdO7flg`hRyN(w-MHU)V!Crov$5w8OPF-zJb@pJg6oJI1xSNfL(+t"
        "62>%Zhgh2JKM;bQ^xY_=Xx7um}zG?BccRTO*RThws?u`sTrY>;w9wcN<gBH{A!pa<hUN"
        "2F}xFNkD3eJ*sZ5Rh@<{+|!6ryJ&-b#~n4~7OsuzIlenA080u-C<-"
        "+$u3SumbExcqO?~AJ5#<FvjOi)s9lR36U!V_Ml<|dD4vvH-z!Lj-"
        "oM+j9cLA?fkFKxH#Ip#u_c6<Jsb-zPc>Xr{*WZguuS}57f&&Q${hVhgsGT&Yhr?PO*I("
        ")?@XkBM9qqpmJeORk%_H_wHmY2+By|=m91(I9^(*y>Yp8|ENhK}HI#Z#bhil&8b9arh>"
        "s)$h2)(!TI47GO%(3>C(n2~}ZDqCuT{Mq+R?SO12D@>oVwQQ=PrKI<Hc+5H_gywT!ZJQ"
        "6v^TmCyFwk=iT)|_FQM^;+3Zr`GAIHBcoh1D+7*}wx|nhFZu)0b*J;%;f0k{lEG;~NI)"
        "eEE4M%D%?8CVozGzpOI1ScR(|o48kJ4NjBAx|#VofYE!$XvB9bRfaA^Xv@sRL%F_EF2$"
        "cIw}vo8AnA1r=Kc^Vh6L1NZZG;|d>%gZf=|s(%mKCw&_(NB6A@<w2mE(!zF~z0B?w3H3"
        "+5DH|`DOicJU>qoK?bp_Ye-=hv>Pxl1ZaQTq7MtkP^jolM)CvH@~x7-"
        "Mghcon+#&qkSKp-"
        "c|Rk#7J%SMZEAI_pV*=g>{>>)kPQY+X?ehl`(0sNQBwUEy}8yu4B1mnR4ZFXWgIKx%}R"
        "q+IX)xV2x@bOXyVIce*l^Kho^VAaZfBauiWvj#1R9$ytI??zUH=zFDr)ukP2g`62;@?v"
        "p4Xt>tP4thHztKK(zvC|9jA)N;6Vtu_DNcT^w~=N8IXGFouGnFs_>c1#^S$p^#X%*hef"
        "Z>HshQ<yt=4y4Rn`NR&7~Mpb?P{Wh@iF#N6loPPgyH2qE5qu@N_7lbU(M8nS(DjOmwuC"
        "H?o~8Gvr@=sag;UGcVwK#j0!uIWXXBt<B;yfsNB>EX=V)B@N;F(u7nW?yxQbjlp4lI~2"
        "o*mHYh0P^w2^Rw^;v0kurIFSX_u1Xd%}uOJ6rAHx)<5?3fy>7qtfvSFC>aCmI8s^l7Wa"
        "8Er@x()T0VuEt=TU3I#p;^W<*J1B`Zjf@<d6+rn5x`_n!*hp=v3w;jmS?eZlM4+Zzooh"
        "=xRzb2q+{fENY8DT)D_A;sS$mi8C|*<`CxY`Rf!V5)sxMY?s4Ix+B;U$+I!RKY19J9v7"
        "_w6)irTB@(f@~n}q1nsl+R)8jf+7;+}Hza9yxjye%x$uX_HKrhAt<t!3G0I^(h3HX1wc"
        "Dpwd6e_DU9e!<yb1vkXV3CsF@<*t56Be?yp|3EeMF%u}fLZwo-sk@P_*c+g#F_#);UMH"
        "&*uY+5dEy`&+-"
        "6j`*v~<Cn;ZU4yj#P7*O!Ox?fnUR~=QX2=qm;s?z)z~A)(3vIet{Z>YPi>1@5=e^dU~T"
        "|T3hI<84UuLg5AhV_M^dr><0dbIy$(<8+6v=f8g`HQNDrXZ7;N5WH0%y`DU6KN)@GX&|"
        "wv$kKuQL3g#{!j0y-"
        "JRVTYSX^Qp+dUkC>7nRo_8EZssb7@$F%fT`C19dXw#Oc&md_AyDyUwi#rQ#a+hjJ}2*3"
        "87a;bNSuoPc|bbD?DaGOk1_Cq{+sxzj3lmsmU;Ri!Gut0uv8?h96~T}<cdtDURSe_}JS"
        "U0yT!n_arO#(i8{V5Y1)#y6l3?)>P;RfZ}7;VS82^Qq<_A8+@6%d|0S`b(&ka9?$odxt"
        "SNIFu{URsRI_7UJ}spk47WHbgB^3$<f(Q}98%>Us>8g$@QiwwK=FVz!F;!Q!Xj4EikUi"
        "mt<cl0t^)W!5LkIDVh<G5D7r89d-*L74kiVU!H}-"
        "$>x9g;qG@^;z_AwKkuxtfM1%#*8Ol$7bQx{Bq@(azQ9^*&T-"
        "+@9+y}9rzU<q&t;XU@%xKwer*sH6~gMSE!8e5Ba~QjK*t~pF@$3kAaTpdt<XZft?8EFi"
        "RbuVoo<MBST<{vYFlE=?Say4YWQWT~)UxGDx_a{FMHSd}zk7CVd)QA*}@OYyxEdvZfmg"
        "LbJ*D;0b&k7vkD0_wa_`IW37i1LkTw=z*T0%5o{vd0!sORv2f>{CZR6C{vH>MqFSaI~u"
        ")bwkusya)ewxgDDAi*K4T?IiX}s*hbIgAA9nBzmZ(rJn93#SMCze>fzv6oCU&)MeL<Hl"
        "a9cVCMbO@%nfuSi;Onmj_h;es=(V-"
        "@`N;Bs)|JCD{n3_qc|g~7dH@Ua2~gYdq{WVehB}-"
        "=d#E2Z$TF(3nq~7;C8i^d=p)A;@~I#J6WWg(Y2`4YC7)1>=BO8clccHnZ7Z81aO&y;lT"
        "WGajIBLPuGrXB+UsAjHB$uT^8pA@+MbSn#(B01GY;(Lw~Nmm7=vIc!d3l_)W8-"
        "q|kozbfdO-VnGgBA@0EUzzF)jiS*UP0CyU_gZf9BUlPYXBYoV#;D4dHh=yC>MS2gJU-X"
        "B#03*;;NM;1~mAV9fH2>o3f<w}BBa>cWK432BT^o!KHlx4eMkH3D^R#TAmAM^QrQ8l|F"
        "S!7gJ0IBmWQ-"
        "7r4YG`_&U+PBFLO`V|EFxnwYiJpCfFL)(Fdm_z;DoW|4pihdsa!3_qJE`OZ>Gmh!ed{*"
        "@w`FPO@3*-"
        "r#m~G42&$^oiP^asVFy?#g!xLtQp46o<Gv>w^A}8Lx~AHdYShbyJ=Mw=!|Mfetzf^pW6"
        "}wMoj4%nwDyfw%H)c?R9iIa10LQ<$fDXKaXlNaZ*hI-y!1J7HDa*!xHriF-QF!z>e^V#"
        "sMRmQSv)q_7^?G67EHFNMB!4>WaDFEB^Aq3w1;vyplmdO$AUSb5BS4raT1b5(r(=rN2*"
        "4Zs%9H|+n^_C`;%1hnAXn?DmYFip!aPN+W%U0^-"
        "1k4g_EkiCcz=HJ>;DxS+$Gs0IiyCIq(E>5gTdz?S=HO&3ODKv@y1>V&6=+}raY#98CDQ"
        "1S*FR|6-2J~Kf33DPi-aViHPN{`cvCAA?)PWlrHJce{M&azxDP{sSkV@pP$uC`Jl;uoX"
        "$WPBTUMF3k_JhTFe~GogT&Ur6qly8kjWCmYCOfGJ#tt&&(a;u54}Y@0W%}zR<RA%)#CR"
        "b}jBqZqU7=UImCzr=5~(5mULQflG5-"
        "fpO9KQg000080000X01TvL;{X5u|NsC0{|5jR05L9hE^csn0RRvHfFJ+>000000UiJV0"
        "0000otNc%71#InaR?FuaX&J$XJ*fwlN2kILU0NccS?~YIDrHx5;S;$00|+UBXef<p4l_"
        "!1S_<-Q?xiO@I?v~DNb?t@%#(VdbjQu>$=u;ExA8=-"
        "}mp)YjD*nGpfvCQ`53WXR<9V>^JGjEVQuc8JW{EM^64RBQrJa|LL7ZPRvUCqGydAIVJ5"
        "&4w^NAmS#;jXqjvI|BSjimu#+fr^~_clv1pGOS(EwiH*ns(HY2;wrTyjO#Qh$Uv8|I>%"
        "X9J)?}lZSSq!n<F!e~@8&A;F=|Wt;>C_ixzI?r*Tdh_gT;3I2a)DNrFBfIe_#laCV?5~"
        "G)VyI&aTA8jaI*f-"
        "<32j9bVL2_?O?OkFcGW21P#u#abJtW?^$9lb`M@0G+vauIIkqaHzRS$uf?|c4qIByGj;"
        "I`Dc+gz8%^<+pxeP=C(MyG{aTG%=0LqITr%7m;*+TLWru@ahw!ho7LGCW_I8T=?+r^gf"
        "H=?QAd!)Xh1i1++g;?Dn=sdEu=W;%5LBW+UaU-"
        "5AhiwR?abdOTEYsATdf4b9|RUIXP!CbfVl*e<6&QMa5S37zZbvC04*02NlYE0|z=%>D!"
        "<d6(0E@aYd}x@8g1;Q<5XKc49+4o|(kWF*V-@I$ZJr-l#NFu-{q6yDLWfm-yZbmxNyMS"
        "9=Im>BH(0cu?%;{;@p4(wfkyiF|`fhn4K#!W60q{?08^UO8GC1C;aZujWtEpCG;BBN!*"
        "G^F9T2KpfSSk3n=?N>RAE%U?4#7+buTjZ%F$Xzkf4yac&?Kpr9{F^|nX;9FO7DTnVMRg"
        "!45OK9Pl&rOrN!f3e__(zy(KExxOHT7KX0~#%6E4kGS*U!!gNS2bl7x`B)hjrCASU<vz"
        "p)(xkloXqtJ<3hdFTx;Pt|g*(TyuN{wdAW*n(PH_zVAE7SBBeAqy%0k#pLgb6f#zAukR"
        "E86fzP%Xw&JAU?Bd{p2~T>P0A~c363b=*JdyIf6l*S&YQm)sY;OcO79Nl8#Z@!knG#@r"
        "T%pgQNELX4~JHc6W7s$IgOb?rgEX=J#$d5wxJ==V4>$JRhxNaTjAU6GWnKDIH|9{HtYC"
        "Hv>C91n;`ruOc$}EBK`rMkKRaE?SC0hO8012NDah72UCmG)!RXPNlm<~XsEw4d?eh2`E"
        "Un<WB}}2-io|dMv;1n57{Dqx#I()p;T8p*x5`+AM-lVW8h*s)mTG4{h~Ca*1{x0gS_H4"
        "=p)q(QAXFwMs!=_7s-"
        "`qCvA=6=#ID@om+beS92FqJt{J+2i>u71lY$#>54GX%r<7RogpJ8;wQk(#o-"
        "jt(03h<Bl~Q<jd^CSIGjIX#K*kT26E$s1;Sdcs&t-"
        "iswYb|V61q<R>pVny9mL}$$s;7*=N$TB8wW!R|G8Zoqq*M5nmKex7eh!x>Ftn_S4On=E"
        "itORMCf`hQ<>m(VuHOho)$A#Rzo;y)bU8uo{)>ANUjUgVOFe090u;Q{68Jzfu2`{baoh"
        "n_(v|r2gafiA%+S>{sfN(kXN}EK6{}D(o)hzBCojR<G(Og|6k@6K6TD%3a+9VRvY{KPY"
        "=`Hns){ulUWC2f_rO-c%YSgt^<2G-edcaz@4NWn*j!iKippi~aTE<w?X=nT<-"
        "RF3jTmU*&Z;ghaTHyR*g3KCkO<YcaZ$yN<mF&Kcdfy}FZhls7XmjOhN=@{aqmJz9~cu{"
        "4KSEY(V!##h6(Kzk{|)tb3j_yRXGmvFi*O&V5m)_i7t4=H~wP&bgl-"
        ";t|J5vD;du=BM(qBr(3*afnsYHA<qCoWIy>^d7buS@hn`Jz2ooDq0shEjF><Nbxeho7T"
        "WYELeptOX;zQ{z(LGIf~ua3j%nQ5Ys(;maL|JeaRxF2MWcmU3@rm{ebkkHW%S{E4(Jt^"
        "4JsRQOsrpQr|p@Vvym<`TTdi<GdW?>1P%>y~y4YlQ-9HR&u~+PJR|fDf*0-)}-"
        "cb+qj$+YI%wpD@A<IXp|Nq_$a_SNvi9&DYL3Ii?ank`RB^_St(4WC|OYbtqcw20QpJSF"
        "GZGGXUV!uF;cW4BuZ|U~O#_3-j<eKjYfy3Xe>1zJl3chOkWjfV0J!3n_Ce4lDP-"
        ">i#KQE;omq;_}1mnZu%|#9r2PdLl@%{RxgG%)p!JSmiCakHb(My=h>J85bxbzsQtO+qh"
        "=;JI71au+ykU*6NqQb|X46%m2w;Be6SNk+jJ2yRtK(3)%?-"
        "&W+SsYBwIkJ(C%7qHu^+@G(YTw8rD+COWQ4HTdnQlklFqsO3}~3Iv44p8e8vw8Ouc+GH"
        "?#u=S)*L{*g%EYQiek=!(+nwa*bgDB({{?zMOnu7CS8x)g%7O$=fh9_MWT8!^MZZTdWU"
        "ScM255XAmzL*MIyW9*iYFAF7o}hf?ytGiZu_Nf}k)55bx%WzKE{xnN4s*6mnkOf6UHRd"
        "BA9oFIoN|`@>CUu7NR7o#{CibLywXh%0e`u(N~`L}_&%l|W@-"
        ";5ifsrRz|C+bOMyAU0;x0qwdE0RhW_X5WIojfs@M3JaHBIrxvkcdXO=x@$7_rA*^XWOR"
        "BlG(R>%KT2Wgr3k$qxm>gXx<KtW6g{f68K9^-"
        "<j#olh7j<{0u(+}xvOD3MFSvb+xLukNFAxUsl!<qavys|7ui-"
        "dE`$@*=vA6LavQjw>=j&=vSkzl$f?J_D@N~mR60^i8zeHGF_XcyPiX-GH4TV)%{7i&Yw"
        "bK^MI!CEZ667%#i{5iZ{^5Peur#_42z&0kW>M5zce#C4SXkl+^Ugq7xG+34Of=JWr`ww"
        "8TJr`wMMd^-"
        ">f%oQJ(n7x~9q=vJvZ%q#crwV9sodiy6fV^5YAb%UaagS4DOMTrwKhDlp6^UTM{yW6jJ"
        "y&3pb@=OSq<aNpX*-NCmKtQ-dyAG+b{$E5L-`>aWC#0H7eg>hRHK*b-"
        ";DhjNIVj;(zv<%)gqKJCW3yEK+t?u4m)D1*MTLq+IsykYAY5!oO%G^G*0MOAS<&sR^RV"
        "*ZN<EDW?_Z!ijpg{EdIP)*ejK_OLuZ8c!CJ)LwxK@eP05(DYxx9c_4Ey)n(9N^|jaf2Q"
        "wGG*;WM{HOMog5~o#j1)T`uA1!ZDaT2}lQi6doJ5g$A@Pb09IuTL&ieKf<%1$?`o@Wew"
        "exrdQ&gDhS`gn$Tm)hK5n}iJA!k>Ng`H7UX#;nGe+JiIufq;eyTCa5IM=gu7I%ujY4P|"
        "k#k~asj0q$m;gvWXeCu0|zLN$N<O$u1cNsZ>>gKQVT9{3N*w;1|=8*;7C}9M7FAsv8VM"
        "iAGIQYA(zVK@OGqG2(%k|h9;yk1tASa~s*dLu<?Feb3O^muI7sP*yYsaKS91C>ybk%+c"
        "{KR&Zd}eEXdi>G~s7wBxn!~DTWx@)2X5wQpUOs4?#&Jp=_%;dohp0K+L;f5;!!;+-"
        "w1@i}DGB^L(i;B3#V{+2X*L?gIriy0&0JKF@I-"
        "CF=O7Da=?=yZ=#xIv*+H&>rh>z)h$m{J_)Y6I=c^>2alPQAcu;eId&bN7F1WwGfW3(NT"
        "c22U*I0Euznc#64vOAI+JjD7JX23k7Mt;^(N4VWJOrAPIDRDF39lJLQC)MqF<u|8U*aE"
        "m{hl3ERc$<8W^~~<(TB+2uJvLb2?L>==3A`prjElg_HurV)Di`2t;ktlqrgH(nm<FiL#"
        "oO3DlhueEG$)<`^MN*Sp^YHgE2f~UBk~(!pgncNs=jlWQn#4H>Hz>b#W8*n(`BUs`IOO"
        "22F=s%hI@ELN8^2<-"
        "B?%@D<bA{}9e(Zo;*Wad?dA=5DzY>0hLYWpZU3F2CfYd%LXKw&%BFZsLae64)W;JujeU"
        ">?P|O%RI_kxT)xggCS?Q`FxD_*l5c2VJ7=q3Uf`XanMNNqu3edV&SNnpLB^x#W@xS7r|"
        "@+7JV=n&e`Fff@gAk;E>a%sm2NQx*}A#aG8TA_l*dJax}-Sxz6H0{5qk4|K5DAw-qnoU"
        "Fv+p>5LbSNjt^b+Hw4cI7w`Znj5k4OSrLxk4yK;3&r>534BINaBL6?V($wL)qCE~Mtx("
        "NaX4;b(th{O!W8}h+e>EQO1iuH*B5`=Az)>zx-J{fl&xk>(vfK(bn-"
        "`|NV3l22o#{lzHUaYaf9v?V}*vtgcG^bWrDB@VQ~X>&*=tJVmsp-"
        ")E#d|LLYL^I~?~dEm3AjO}X#&OhJNci}wo2W(b@t_1##*F#Ok1Dm#=_g&$qbl@#_<+|#"
        "v=1h-s;7n~YuW5#I+-JwgA43jtSf~9OLalO7;yJ2-2!InkT7^w`rsXZ4CEZk-OfcyCOD"
        "C4A#*y>AmP0mk-"
        "b(Fk{3%+P!BMRc5SxBH&XnmZ7H#cg}%||Po^ZlKWD+<Fa<|k<bYU!R`DQGOmyJ+URb+f"
        "Amx(8R0>cSR!pthEs0Sc{H7^(MBb3~hR+%pztYe2ux6h{6+>L=ACT}z^jSap|S#aVI31"
        "jaF4*OURcKrFT##Iaf@u?^WM_k)X=3{uy<ANSA@eTtu@)}yDC`~U>_BtcT1LWMr9uA-"
        "mf!G1g6UYv;D^RXz~U!crG|D&pjhs1-htK-k;8%m_KjEh7K9DgN@*SnG_VuTr-RKjtA^"
        ")OwK&`R$QOk2`QE)Z7=FDhv<Mt_7^)I)gS9_l`<^foB)1L`B}q;{A?Y;CQ_;bqqpPimk"
        "aEQC$MLST?qwa8PJgevhUdvZ+MzzDTieW5g9zIG-1S|yFjt4S}0C-"
        "5M149t@HY64MsqMLz$wt%ciObP_?Ug5YF&hPf8P#eiKsl6c!brR#8C*@O~EF+r?uUr6+"
        "OGy>&Kp*@Lg{~Y~7y)lbo$>9Gu;-"
        "QYvuzM_ftR9dSiTG4<2lqteX53$Xrr;XSZPR2R9AZkszc@3a;o_ktZCa}*~djw|G95b?"
        "_r8JTs#jCGqp<QDer_|G0j(l)AXmv9$OvN)s~e%H7hlhUT%cagFrI8ri6)?I2r!}w;5M"
        ";VgwV>T8qd+zFa^mRS)RYU~6Kje#Bbt`;q$2d6m?0+QcUK0M|f@r#4#`I*&<HjT(VO_Y"
        "U7uqoM9LZg|g#y}%xR6rKit@~%;{r5#3|vWIR3_o-"
        "cwyWovFSL!Wv6!y!RfuUNOA;MmC6Yjl~Mh3#8G1d4CV1-9P%T0>5pV^O>$a}EE@HvOD-"
        "Nh24m(W3&Kn{t(l~A@0jYYbDCi_`j?Fe^Fhu@;%E<xTGdle0oWN=C=LWR@@{5PHJ!p_z"
        "1voMsbH~WZvV8E!0W2Dda9iGrYXYQ_%C7kfwGnb>tfC^6WgUAWAhl<f}>Ab$51fv^pv;"
        "NlEPyZMB*tx=OV$c~%nslnzjjsvkgqOwNiXXTR+?j@(UFp&v{33RUqcpCo_}1~KUJkeD"
        "Q*j@yw~=AJ<$lK}Ylq7*r$8~e=u3ysg_XLf=9)cnHmWALt+qo(u2lpQLTB{;E{$%b4*@"
        "Pzi*)vPGAAYk0zuRh^)^|`g)&>TN#rG(hpXBA+?JT<!WFvB&#}xWp-mF@MM^oSI@^!g@"
        "`eB2X<pCtz{AqV@OM*X68V?h|IlATVj!DKrn78s`PSleEfZ|sFwh^2A9J0*_{>Sp>b!%"
        "0qCHJsqzynDjZU}{*N~4%kNgL<-t0@y9C-"
        "*H$K(gxC>!Q7vl5cy?>KK!wafpOZh;~J2?u=xx$(}QNDSAX8i04})^aI-rFK-"
        "}yyv*ZU%p8nIWhXZt5leWf~?)xT!{t!p(#$<STC^Id}vHaL?8q{;(HW@8f%qr%R@k}W3"
        "m`6j6!#P+qt^Tec=h-75I-"
        "H0^I^7KGtqhz0B|JMZTW=>PBO~e8ki0W4SSjV@`uaxjQ_e&){^&kwi%#B-`LQO-TfAg`"
        "xgg5>)yiMn8k9mhZ*gja@*F`{+1syc43W!|eqWB96o<G)HDxBLfEi$@^TKjz+-"
        "E#z>`}l<Dg(-r@6|RSXSHpzb41ylahM*OBSm<G9K8-"
        "o6myz4Ni8XzAKZ%L3vd4@y^yvDT-mhhM9Ft*wGF@&qG`++r0I<J)BJ#@ps=It;dQOw|5"
        "O>Pmeh6P)AEH9o>0+@)X0@sc+cL<jDY*W3qcYuNAla)7AW?o4kV?lJY&D2dB~7wrQbv&"
        "~Y_F0j{}9#tUM<A)U#dbdIzDdsczC5UxnGM^vie8~+i{tA7KFSD<?1J+z?te`kL`-"
        "iaS;Zny?u>sgp8H_jEA`_D7k75;^Yb?_KU_N~z=fBJs@P(2`9d^HB<Fv!EI-"
        "T!m7#IQ%dkcZ)JICkQYcu^E?~})KioAiW6m+vfoeIAbCc9d3FZ=`PgZ>KFWhK)v@FBE2"
        ">2CQXxCLEfr_eL`;pQsW&w36wO;1*qS3D~k<Livq!w+h_<A}7FO67ZzaJ$7eH?b+7%69"
        "`t8$2cb_1)GX(qYiqS&d9ept%Tt2jL2q#QV4}2ocIHE9`B-K7f=2`&elv7{~V!-"
        ";n;OCG)Rdx7?!K@x=im?W6*1lzpQR0Wo3iy<|m9iysjvb!L&<i|>=yMonQLE(afoM&=h"
        "Mql~;ml{Kgq#zS_f@eg;v(R<TmR{=Qh>xGZ9+o2ghShT2}JQm|5JwQ(=%jCLI-"
        "S7;pZ*t<su3CvJ-BCqmmM+r<QhC0W-"
        "r0@^^un0Fnwhv!SnEKLs*EcgA>I;d%T?I~TnSe#53>EM3*;(kfcDwj%N?U`;j?_CnNvK"
        ";x7_yteiP{A|4!kg=Wr3X!GvI)E7Wht7r<V=hNnOZm1uM#;ZLDCwEzn~V&~}Y+Gjx1qV"
        "sI<oOmv21Q!gu!*H6xQ*Ec@Q*tA%z0yzWX>Ny|oNGKaHneo?5~e5Za6NaWla5>xtfKux"
        "RX4wq|8~5Vb#o(Mt~c`E_5(0N*BbSxjB>5u7R6Pi_E5<35$>Skgm=z%wi(<+?Iqst`^0"
        "b6Omv4Ciav?my}ig4^(*FtWsOuvl$2fQ0fTtSucBZ0DP{Nb#;8FgpH$-"
        "pb3^s!_9Cg$JZpJVl&arJY$~LQ&BR#ua1BU@ZF7W$>@fgHx!8nH0mB>*{a5|daV~cc<U"
        "!t1<l8JvGCHDolO{n<2b_Y<+DAz<dI&YZ9&DfDsLEX{NHd2eO?AAJS|t4IZx%E)=`;QT"
        "Pllp4%KljE$5$f*!5Dp^{VsRdoXstwD4&ljG-eCY{Bh#O3=Y@lp$wxHb%7rW8N!j}RJz"
        "&0_PuK!xusoX6Fhaj6?mik8T1#wLD|Mo*jri5JoB$(Z~7v*`tn`2GYE2|@V_T?7j~K9V"
        "62v5T=l-"
        "unpm!AR@9dtfj@!q)?cl2VTg&f_bZ+PC)dGOpP%Zvk6Ad*HLBEOYhc`E>cx)CKM%rvy#"
        "j{=jg<L;yf^_S2zAWY#V5&SGFn*(%E1|UiNsZQQ)2LK<9D_vA7hzLy-"
        "@dS2pfzn?V~orp@B`*M-"
        "XkEbN7p^4tAELfE<3eWu9NfEsZW7D@s&X!tY3Tx`k_u_@?*?_ZbbZ2vF0&R7qm4%Mawm"
        "^k2eT$zR-"
        "q*@9ivpCT>4B}GX?&|LCHn#J#7I!keq)w3QIxZ3Dz;UyH{ZPI>m39coIdOEdRZ5Oz1Q`"
        "xpsg%}fPiDsc%N-"
        "&qMEfA8+#NxK*j{+j=)s^C4M<c0H{2Na#ZnoLvBDMDRHbzA7cvVk$V6^6Mny!lP{KusO"
        ";v=a9JYc7YEt#2=7N`kl$W}c<O&4zHUsXnduPy1+Hd|j%iY~=1gZ(|nK^1<j5X4*-"
        "s+rx$GRJkbx1(5FWSo{C;OG9I#Ko`+XlzNRZ<fCod`o(wpg?|E!^$nV3!d!_^=BmQ3fT"
        "1f_W68OzBRnc90>gAYi))GMp_MFA6Ev?xULJ+*~wI&mFbQvc)fd%-"
        "V}s@sa&ow1N8)lOHY$ji4N4^*V*U0UwY!cI5b@jqc{262igZ3LN(yhLwz%xBHTtPzTXl"
        "VRGDx^KjlxuL*S77ZNLpXN+Ae|H35yg@F^ARv@y;Off-"
        "*IeGTDa8_JPJv38Vu!oNxs(JkwB-"
        "X(K^$5eGX*?R;A$4*jnjCe$8UCneOg~XHmiUDw+IoAG~Oa{qXK0S*6)_jg;q8qLt`xN5"
        "M&B48>2ILN?DNo`z`*wi({D0g~W;twP1WUcWGN<zQz{j!*zB(B%rx*>m?%FL&kQj%TkX"
        "A%4yIfi;%wVj}Xug5jU&72j7Sp=o!5y{jj<AGP`df`QqZ3+-1BCy;4lbBu)E-"
        "!e4z$U#*pewUE?Dnh?M)IEm30Xm<EgT)B~HBE)*Oxw?DI!*jnPcngEs4n7P&Y>?C#kt?"
        "1iu3d~S~NCM?buuFb(heBF{?9M}C#>BU-v^M7nT{sO<1og`KBG-ne6!{Jeq&gBILi5-"
        "+-"
        "+<5M!bHv6CaBTT`Aw!RV_l&maBRv6NM=I&)ZI2IetH3|&(knm4)7;iCb9Y?rR(g{Dn~s"
        "z_#T782Bw!AZkDy1|YIcVa<O$OI@j29Qw%f(;1LqtPdF)f*Ds7LBy&IejxrCAl>aoC-s"
        "H(9AMl&j>AdSgEvXP=q#Gk<;97ejqEHz&buACs3x*n{Wq<*Z7@-"
        ">0$+}p)e{<P}})do$4pH+iw6aMCHNo&n4wA$H(o5j4<C)vx2BFJgd&VNiSC@SOra2+>3"
        "JGyc~#Di~(s}0#bw!GXk+4^(okkA+G3+)+N!9FAwDNNVE0dN)f5I5r&xJm^|+6kI@fAY"
        "prLGgENv-MoKljPzg^9<-I{4O6Rb>vN7xG>hOd2TzmG7qUGR4V$dd_J-"
        "{M#DlhmJ20Upat+!_?Ig`QXCWAhKWQ8q{8>hh9Gb-"
        "Z<H~uQs6=w*tGvS=a8?>N1%fxL9WBi^A|YB<9mrq>C?Emr<d=MKCNsGl?AfB+vH_Nis^"
        "I3YIfzaqr2;|8N#jbgo;IKiYJ{kwp|mxrrrrr<Ry5^+yu)E&Up~l1cQCswW`d;kf|uq^"
        "9nz8rSQ)*RoVvY`<KRi#iYtOpu#&!bt>EG;}vsV?rpFUEjLcq{kKAnxq+%E7G1MG#Y4o"
        "KbbD?H{}=3TTyvc&@9%g`c;g#+0Mi&cos-"
        "0#)+6Kw&RNxkKUsb`(d754lgx9vjk<sUXjZ(hY@$-"
        ">cu+D9^AXwRcvN3m6PnFU=TCX8+A#42{w^ATPeOOgZk#GMEgc=%h5t%<jc5^|%gTB2hQ"
        "5J6O6tNN1&_E$Z3sKStcHV0qPEK)L{|8N{83sX_BRsk?rYuYZK~Ib7|fpx`3Fpcd+8O$"
        "zmQnDBi}wL!|ZRjSPzj?#!);#zFaww?}l$BG_@7PTAfp@A@(LriTDt*TpFK2w4`ju07+"
        "m*F%G2zcM~rJueB5W0qUha-QAJ7CY_MldEY^qsflV;E<{TUyBI;lq0AK;fC$?n_(@pDg"
        "!nHC^<W8@%5>AZfO*~?FjfmQUnQ)k>yjbnOUFll{qQb$kx;^B7-"
        "Rh_?f;Oa^l;yJwhFV#+MK${-$!w@$WKNiTrC~-"
        "!I1cS%(n?6yu<JxsF+*sbA<lnJ7P&sXrXNuA}UvF7o_iTH)kKP3S{Y5(C>iPFQAw}0o$"
        "UW3%;ShGj?<5xQ}Q&^NDUJZWY=%j^gKzYvM>FEszmYTOME5l9V~}y!m37G+OS<@2*?bx"
        "!!4!cEiuGMfo+Rp18z&LY|{+BZ8*+_iH(xLt++q;Jb+41v(k?9j~mv+9r5L8w7TiXf2a"
        "`*&z1`u>_aH9_m&&h?Lu_ixI}QiZ<L8y+Or!ZG*Q1m#<w^ayQgcWN^*$H3$_Js1R4xI+"
        "ax+SJn0#dMYoXp5vA9Hq3@ITvr3NRGWGRRf1j8CO(*SC>=##_pRZFfkLGdHJSaFFDtyD"
        "Y%{)xKF3{lIG1TG!{vDl+MuT4o_Hj0n#aY8<n`s%K$M4uubDKkkeMdkRL{Y~o?C$lz5#"
        "S?r(XI;%yy$i>_Vvkv?Q-wUa_MV60(haFXjs!^@Vu2dK_&-"
        "WnjL=<X%x9^=paof!1&#daZTTTgb1OcjkFZKHDf%QbU}pNKHBuc6P49AN5euUO{}#z!s"
        "sxSR?i!N#qf#^Ybh7r4$o56h4LuI8UHmT6<@Wf@39J6EDzLLOP>gD?6h915ir?1T6pn0"
        "0;m803iUSH&j6X|NsC0|Ns9802BZ*E_HA&Zg6=401yCxfB*mh0002$cK`qY0001-"
        "ndN&F$@}$t;zp3Tk55arOmKI1cXxN&u+Wo)Kp+q#Ks@8qQY{nQWpP^;_~LGhEG(`IJpB"
        "HJr`}avSG}nFt~%#)uG-k6fA?O4HOK-"
        "a%Q9~K+_7^kO|+I~6EZD8Ynd=}&b&FJXN;UVXWaPzTkkM>+T8KK*5^(dJ!|~0IohBe&}"
        "P<efC26A+W)^1QD10nUWRvL=d(oBf;5{i6W7@KNXPKE{OV+ksuF+02L(R_PvB|rR2_va"
        "!V}P5E58XtGMZbbqoVnqCznjfo>M!L-6sBkq;U#g#r3gmVACWCzJwQHC#KF?JC-Qx)MT"
        "dITZhSYuQ4uy?eWIac&0g?g@&Oe*nZmx+bBF;d1Vej`}$v#{XO&Wx@aOg0^RSMfK}o(t"
        "<g*d5@$+bD~KsJ5i2%Cz%|%xAzgdKxQ{ATXt|AfHL6EjFcs7}VI<`cTGO+UCB_9wF8VI"
        "j+7?W=aVOZO3prAuyWC}wd-DylpChB-Rjx(qF8=SlL+mljU?*#3kiDM6NGH?L;E@@j>>"
        "}NSoTm1x=uzRjDaJG&w;5zovTkCsnT4rbtq2fHs@xfGPhk^lBjL(Po`qznZVlcqhs8Ro"
        "b43CiHho?7L|F{GV{@4se2z267|sgP@7OqO2z|kyi!>MRi&LaG;w-"
        "0tV}O7Oa)>(`f8=W_K`aiA#XDPd`~cd5G-"
        "5uu37Fy@V5;yf<!A7TsZ%K+P2gu*G~6C^BHbrs4?CYIrdt^*$)4sT@F#d~UXH%RjcN>W"
        "m^cPiSdqA5<(mMGO)y`i?bsM4HR&zCnS6~Wu$$LEFx|!pVKQl8z1at_OX?1FWK~;szdB"
        "KwtZxb+pQ=ABJq?`i-)`#Re?he*?(y}QUE$|2M*fIpSt8NbSPx@ETL&-"
        "AO1|ofR`$<c4>YkCS%RP7TP|-"
        "iE{2P8l4LvGh)8rMQzmbWcL3bVrF%zP{OB#yJ#_e%Wz`+B2e7>f6St4^llQn{^oQ;MbJ"
        "kQLh4G<sE0Crp&?Be<WMxHr&2IUECQ6C%#t}Wt?Zmax7VsbVZf=96nNrm<Y>Pf9!A9Q0"
        "YjVTXK%{wfOR918A?+2m6KqzoL-SJoou9?cE88WmB|~$j22@FLbRXz7^^N|{j)b!%t9f"
        "Basq$IVu3TjcMAkM*DhgPs{^l9s!?1x;8Z*+=xjfA9FHH2|{5$UjpV!*N@Iu~4uVOcNV"
        "r$+~OjvhD#|>lca8h*_xh?hrwl4W9TVY$@46-Ts7iL;Ak$ilNZal2-"
        "v6j3;zUT$AvwFWgQ?>KSYER-"
        "@Nh7JZ($f>m+qj$Vnpmy0;Cd6lB6f=~l!n3=Ar$S7b+hbID?JftA>1j{6*enFl7@(ZY="
        "CAW?dF#!&1H0@mF_~z>gtu2->}o=-"
        "{m3dT+3MLC^jH?rlvizF@1(Bk&c9su&(qw6N$Un4I!)f{@U2$`}|9!9O+Tr&D<V7(hfp"
        "4P^;Ca#8!|fwN_)~GvS+cc>3?ey^Kyu@TT>?c+H>OAZeMTQ5G7TV84rbh+bEO+@e2n=g"
        "L>gTbSW&4!eY0ZE4{9pDPeO7=B+m>|UvyQTxMuCS6p_eZ4z$ZA!vPJ>J+dnX2tM&tB7%"
        "p@G7qj6u9&j8mhHO}6rt5n@-dz4Vvysu-GKG9_ukmG`zLMOGxhjfe^6QobQv1tUcRm9E"
        "}g_0D}oaAgEhE^ZsY&RB<h2+fF9*1L}T!&Ou6YUsq%HO(^vO&8F{b_5>s6tVr;0;3{VT"
        "YKP_G(TCMTjzWuOwLY%ui2$wa8!4GD7zOw60Djwc`=Y@cxBmu?&oR>rIoYDjpR(MO>#f"
        "=Bi~spDn(#RHb)+`=0Zh+?>FHGrLo2P=aM(Er|LR?eNO|@B0W%^fFwW2eweIbmzVy{zc"
        "K^kZ7JH;PyL_R#JLm>F-OX0jBDT-"
        "?oaV=q9)#f`%L_R*}mmm2JwhykVEPL*E4y!c@sH;l$DFZ2>hXYi*}~^#T_HoKySm3*}X"
        "Is2@9mwuv)~4z2XX8IN`x+z~8`a_dR2OoUw9*oKq4o8mT3HrMi=tXch_kICG)AgvE<$X"
        "{SiZ#XaRNY#!1U&qqhAWm0csusA{Oo_gMBWAe~`{QSV-"
        "hV+V>{3brqHB;reUXewXBUC9j2MY8Heze7lgyZKBhkum3)O->wwDv=$u&=3|LM|Lh-lJ"
        "><VMI6Tpj5hfcUlOH@is-T;pe$tzk1V=e@DfVKN%94fOG+oxP!bPOr>W_l-"
        "6TvRGKaS<F=Sir`5))OdIU$SYCb<v^8yWcDns3MUy&unz+E7>gewu1_v>79X-"
        "`H^jCC<9m+eUe>kI5i?zFs5`JGZuPJP}>JpNXeFWxD=R(}Qd_T+<1ZcVo6Sxo3KRmK>4"
        "Eu_lrFKM9*sdhdETCo;JW<Bm1m$PoH`7DQXNlwUxQUic#xS{~vP*AJ8-"
        "NSOlU6_%a!t`MmWfCu<&1m>F)`HG$TBXBB{6IU|Hvi6m*fF|9+*J<&9}!_r(OZ+$W^b7"
        "IpEuE`ptD7`3v0U8i8mFBYfo(9S;1ie=UfD7FlcgiH<N^nP;9JTwCWh#HgF%jRsA*L3U"
        "kwPux@8-*i-"
        "pg%8mU)=hemIhJ_R_7SNe782#9?c`X!L1;rpQ;(%p8%lhQGAiL&M>IBNtC%x3Fr9q~lE"
        "mxOLTn!I5>fB}uw{sG<!;*Gd1>&v$0L(%_0$DcBi@(~)$nMo%x&T{!+!9Ic`fbBn@$wK"
        ";jjejVcuXqZQuFJ-G_PKkdH0f!8I|)_X3&dNkIzIegG4>#Qs?~D!VqDCVrN*DL#W<Ijd"
        "<^vy^107@4c|;5DQaV?A+*cAFBI>BxK=@<N#IzKsY-"
        "l@KK)VPjwjc%tTo1?b!Pn@E}3QN;<^d*&C76s<<C^Co1Ne-"
        "i@1M`mHfY5b`)lIRS^dgt2blBMuHnB}`@JOPq~NY^5HDz_5Z?oM#-"
        "=R>i6>`HDkHwj6D*T`0C`&1K}<22-"
        "4K?d+aUaK^X8y?;WnWcZIw6=uVKA>^z7;jJH1z*8_6uu%?l&R8Arb3LvaZ(~J8)u8>eC"
        "<*jdAo4S&<f@TxaFy%Za{YUFRyg+lxY=d^fX~NYuy|M7wP`=?Sv=Qc;;*3A#noOUmRY1"
        "icPgVCUfXUw7~b&wDy<k2f>Y=IhGZigRips(v8e>&s%GnTAyD4nhW{vhcf0ri4+i*xOU"
        "=0yoI`t`%uybZH7lmKT_*E9!WLDW$GS&u_m3pi2h6WA#0Ys7rUGC#XxGf5G$OQLVO>jP"
        "^!Dff!|vZxqQ0D=dFbo5kIM2N{Oiuv~jxFJL_krbb$-"
        "WDu)|cjF_zph~?5wUpcZdt%L~SqnPWyzH&LV*(UKPegEk?XCPn<(Pr!Xg8FKNu?w{pi#"
        "JHTh)zHzSw6B(>lW;THyGR{Gm)Kad-*TCmv=YmO6e3H!`#FdR??;;P$46jjbI-"
        "&oLeMMKnMH(2L{7BG{%n890yOiN@ojql{LWF-"
        "?5SmbD!V_`&w*qdnYrWVVSgu{a5H0xEg<nRPvWOy{V^p6j_J60GgZhSZ!ee9{^C^^{ca"
        "^7!&nZTtB#;U4mYcE|GoV@#Xi?M_jO`9`8zjhi*<=#~UoMn%e=*EuTRw8n-"
        "DoJY4exYiAxu_6;#erR=TDEg{D(a}Xjen%xRL;2c>%#$v&q6EU5<9Y_^Bm+?3B5`F3pD"
        "KEEl@y@~~Ab0tJk@eLfurqk$nH039q)ceXcVvR-uI0O!abOCcAhzLl``gu-"
        "&rYIl$S3Gq@@0tIwhRAMmS}q#j?e=^1J6f3SIWjbf=Q*!Q@|~9ITL7K>g>yrES2B{f0!"
        "N8Ksn3Rkw_pV;)(RZeT)hrF_VtMVBNqEY?;OBxrR5?2azACCe<S>Bk=n8SZ`-EmT-"
        "|v?G&>y*JcaTT$A+~2Rz56ubviaZ|eqTEPF2CElj5dp#!lgEV_K9Z<+j3xvzV{KBf+#B"
        "e_#tN04v$<ZQcqy;7SR0kTvp)z9Bm>=@;y8hEn8>PYXYeLmx6Az%XR$Y$a3<q<@UdNJ@"
        "jat1k+5N}B~PpX~`JFSt(y6Sga!=FOKGY9JHn44;K%mAVebC|jX>6F9t#lTUvB&sVWiY"
        "eqEX^Eh>@1hErt7bQ!PKRyJ#}~k#<WyEeQ%D#eWy|qh`Q_s$1w<)U7J;F1S7#Hc7uX>r"
        "`y%MJN+sRg|IIQey&6$LQ(~CfoBJbsAw3pvqxp#5DarC5a$e-"
        "FIYU^^R?E1NY)xCitGv7HJ9yJe@{K~0uzVz$zrNByme?F%$f{N756>&V&ldm&KvJC`D%"
        "eX*0L5g1XDD3@E96J;V`+t*P2S4c6=O9&gVzAb)*$NRjkpi+tEE3UYUx*X$MFxC&ria~"
        "!pUqBvrgE>MUx9FkFq2AaeS5UUC|R`&@Y8)0DDn)nAYS+y~#B8m(~b`3;!o&v@i&vnK#"
        "CH70vjazDe>5v{C$e{(z;C`c{062S_i8;e7k-"
        "Q|vcsfOyw?h#n^=QAgl#tc&rDxi`oGokRp2wA$6<*@l2+tU>-"
        "Jq{8j6L>e!3q&i}qS#^^RY=wHtgTG@Z+scI#d@D;^rGEB9<t+MD`U2;1f%NZ`CGZA6k`"
        "E_qyT3S|f!TCgzD%pKgIFnYT%7X7p3Ao4#~@MOJ7Bv11U=YShA^63-"
        "b{Q}<HS4I#o&2FwPP!@L~^8F&Wr+!;hz<?$-"
        "DNZl#x7}VyCW9`rKGnHhe{Q@L6UHcgwxa^&vKuyn&uitu$7`d1*z|JZv;_sVc{|(vz&&"
        "h7MI3{H++HTI52MaMvbws`*@)U#lLsLM%pY;p!{?D-1zMa(VSB%mv2;HUS$-"
        "+b(a8kwtAyA3bl41HHZ2lSos1B<#+8HN@AnAmwmTnw|WDv=dq)jZHRogVLLwrS=cM<KD"
        "tgG40r9=Qhago%5uF9xZ+xeBip07x7PAya{Uah??vi`F%lG=Qpk)lZYk+o`qeNspe?uu"
        "p?T=4Z+G1zJcV*FsUoJ7HkJQfS;Y~bm`y~LSQv$3cIG&XQqbyz+Yqa4YS1BX$Qe`c-"
        "v_Abm6B8n6^?{{EJEU3L3{s$<FoCMY(&x8uStlNCTO(#2YC^e;u8UykKSGPHHAI*?dVj"
        "#kVmzJ+Bp)`3qj9_GB#R2}c9{8;ve+7jn)t-"
        "ZzgDx9$U}{7R|;oP{LS;)OV(g{ujbj;zwu&|TN<bT1_yX|l|3s1qDP|3#0@+-~1y8)J"
        "--Hjpuu1@r;DP?`~Lhl=z&e_KiRZ6Z#J!`Wi$AH*-"
        "rpstqwFQt&5jl>`>{JTED@c{SY4+BEUiRj<>Ir*~APv0^5Jl*gY*jVz~rUrVNnPH6e)w"
        "ih{%D!0%AfqJAr3D50E%t79$ejW=sfl1245@4NPDG}0eQmvyWMn%!L#z#28`~M5y8Gf~"
        "?xpg2?LPjP^-mR*>~uUnjM-xRQre1b!_16ZYaA-KUH(d(msX0*^c-"
        "@|r%v*Vz%A>N?3da5_}R=Vl(*)ti46GZmbr({&)J=sFg6q9<?)t|$g7f;x$j6GCdMXLK"
        "E{q<BOHy~v^$n>U;c@yThVNj5eUB+%|vA(@6ngb_fWW)0oIi6%b7_|M^C7@y2-"
        "6~IP~>n3mnVIX#O*iM8~p+)P=EH^D*p8`Aq~f4I!%FJ@;AWD~J#Z@h$KHlf})Y@<=_fQ"
        "MU;ZtK&|ENgBOyo5&;{&?hh#-"
        "kKN;UP+hHW!NTN8vhsneG`$a26}C;&?QtWe23#KUJhG1cTyMl1N;N~Q|uX)g-"
        "3a6Wa2BQ2i9dblg;>aaI`c9{2&9Y{V5u;=0_<z?1z)PaSZY$AO!ZMR`}gYQ#OWp<2zom"
        "R5>S2q}sx6fn&Edm)&H|iZXSqxx#xW@;UfZN5MwqWOO}5$uPDSu@mu8UEy=n7OuN%5o@"
        "-+<^I4%;N@g3G%K$Kf1PPm@~%=t{A11#)>Jnj%K;#ZoL?)mb>E@le~_J{F~BRB(G#0Mn"
        "F+aRssLm32gC?*W8ww>0b(kLaA9myYddzo_Zd=yKL!&R9%2qZ(@q{HwiQE!#<~RMZ|Ri"
        "y9W-"
        "#CcT2wx)*o5RYeAGLoOu@Tk7)?povo@1t4oEdl=H4jTh6k+ptb%fd|&E^@pQ139nA&dU"
        "aG!r8zCWQxkE?*z9yT+XXYO$e~hiQx20-%ms>95PtlVgif-"
        ">%>3AYFjz8)jN;=W2YE!oUrh}{Io1%F)^BOM*{Wre59R;%Vj{1kxfImQE7$mPC4oQR4>"
        "mj_*GbLRLW1g8BW#8~NRKtll*a06Vb(Ni)x5LIfuWVHpQ_U?M!5`jhWq0U{x;nq!RSS|"
        "t_lZ6XGllbaV4?d@=TGdWrMf(&ES%ZrbqB;D5pV$-"
        "B90@EksZL>^m^)W*#W<BC&4TDLHn1w9=~D(fv#USZWxG?N2fm4<#Uht5yEfC&vkpm*)k"
        "y|3$xgU>>A+_kh}_yvVEv8uEuzE+$aBP^ChNLjwS6Tcvmt3RV;l?^`)n)I3e7eY+j^fF"
        "yF=P(JIRm(MTPoHT~BAm7Y#Cw6RDn%U-"
        "kuuF<tacNhG`>T<ilBkj0q4>uq1LBJhJez)%RtR|DtD~1zdbEGEH*OIGEB^FYwZWfxmr"
        "7`$PakPQkjb)+Fc@y`9TEZ?i&1MhT%WMT1Q{`w=UpzN$l&;czO80|{rQ)%Ru!KtF&EzR"
        "jVcv;*xOiKne=UP~0?`SY&%U}KB!q`<Y^}0e=K;xv((Ic-"
        "^Q~Qpc@~blVVlUNSP6VBqypB!W51Lue|0Wah@4Kmj8tn6@Y@Y<alL)C_PY4VvCG<zSZV"
        "EzuEE0blCn=k3P6E@<)r`Fc2zEw?^1i{Zo$`-"
        "he|8u02pr8i=o_NLlH5POU74$cyu;W4|XhV#Xk^gkgpKEz5`eeexj?%Y%T(AYaIA17gW"
        "dxm@b%JH!(f{EF<HjOH?xQLBh~l)xAvDlo7-RFaZn!GtF_d1`NjfnbYJ_qEOSC<-"
        "o$?J#rlQCV03CYOV1lT;|zDj`VDjdzrhC8|528Hrq|)8hM<`%E-"
        "VQh|Nq>`O~nNeX;%~In<*ea;sG2DDu&nLEi$iiQdQ}>qenSKC8nm&FI&t9JC)EcePi>y"
        "Z(T6y<IEc<YB+EeH?ckKk_S!91#Cw6F^Otz(PSV^@?63{bYwD!#rtjZA$;N{pq_S>sYe"
        "WRPG1=oFK&Qpr0|a_?1eEL%h${55x21B~_zrE~LA6xUsWwoRUubjfOk+>H}rOTFX#n{i"
        "q(am&(hm3R0h#gsfH_$ZGPW+R&XY0rjk6b%z+Du;nSI(f)8m>JDKMaoYaH8BGLn-Pj1?"
        "x*UZ+M2!Kn_=Q-xCYZAlJ-"
        "}f1A$U=`jHm%OJz0F7c9crxU1uMe3dBJ|R?d1pD0@__#`drJ+18F;y22ss<1=7y&=%C@"
        "{sd7{TUsF3rwmW&f}K%cbFq9sp^xDeat#g8*zkT-YbldcR`#V>SXXwUr{qxKF7(4D$_}"
        "(fWqnSokcfkck@o!3z9#fGHq~U7!%$vntG{LLLw(?qAP0JRTX1vD@4!I+r_wy8rm;1QX"
        "5-"
        "}&Vx}a+X>dLrjLv8Nb#4~IsTo8ocL(=|UnCtKPz&iMujYPB(nyD+woxh0_L8Jtlf32<d"
        "4YDIKgiHij0!wqt3v+6?TkX4=DWdm1n!u}>|{r-"
        "AI%qIhNKTrVw(g;7)RpPgfI+4b{TRVtFcP@*@_g$e(rki2PxBep9_{~%S57w6czRQ*RJ"
        "9;Q~GG;v-"
        "(2}XFEyF*oT;(e&|D$5u{5q#x`GlAo!H$icvZixR4&|*#!IIN%BCS=+DBIZ0s$3p<K=>"
        "rLC#glHa*6@O3~#X`I>_8r9zD4K<^nOw^N8q_@V2<k;#c@&k-"
        "B4q^+fdyzM=qwTTUMBHbdy!L{6N!(V^*v+6RzQ<UN^bU?iAO|bsb8)1!r`j92$Z6Cs=w"
        "F`iq0j9$JSSM@+>pWcIrj2Hg<vEjpoO;&Ka?voM-"
        ")b}&^M;|iLr&InXwCdo%<(hAAgP2ndjTiOB)%VvfsH0j4A6VrcpD^(K4$3lQgiTq2#p~"
        "<U%IjK9areWW$4<K5+n+O&?%S>i28k3*(tW*Ee|@_J?rGFbnhhO;tub1yS*LX*p<T_*T"
        "i&)HXlhA8;>(#nu~CtQds#^GyT&w=6^JN$r)Z<Y2M|>>+NUaJHG@5!pcQDQz?Ai7)s%{"
        "EDMMJd4L$=b*XNJMUAvc==#<p%U(WEVPgprkg-ibtRR+BjmBf-PIfIq4IBhCH58Bn`>p"
        "atKCeUu?x~W-"
        ")(Y=HSZUvU9VYF=~)#{$D62t7)_99Qk(gr2?r91FH_TmApq4^zyjdPnIQ~uPg15zN!WX"
        "QC;B0KJ{dtDP`=55&_QN`<H!+Em+hwnd;TScl4Vqc?JRr3ae}!AAJ^T3M+EjGu91<}CH"
        "N?Dr(8qbiq;qYC;m-A`T`{=32+S)i0sK;$3H<2i-WlB{B69B{-"
        "XR;&BaWB29LoMrYkWP*0vGmgn)nD#kO234`iB8aqsXYV1=cYb%DdIzasck!}+>y%J`kw"
        ">#b+}eY1rf4s(UWz7e49@{VA<@hcm`cdmMdFW|~K(PCq31VocQe^$aZb9#0sWQhAeu+C"
        "9|7|9CuJ-I9YoTbRt2d)p?1M|eGTnlP4ETHDWD`1c>-"
        "TjGr4ZF*4(m(L+MF(EVN3nw|A4iR2{Qmv!f!ZcDWd4?W9p%LSbQ}=-"
        "nHHK%;!*rHtn>w|NvzM<pDX15rH<KyG&}hlhU3&8@geHOhdGUk2xkc~>PR?TJj=%?H}<"
        "xs8&b6mQEX?iMRgbJ<O~;CUq}G!>u&X3l}}U4$iw&rp;8<{T(k9KTaf?KuM;m5SGk*3N"
        "_eRnsRc{|{?)?M)q;(gqm0e2m%R*;?TU82J5SdzQ`Xf-"
        "?}yCM1g(yM100Pu=i;Tv0F7N3<-2aaFReh5q|Veg{<FP3-"
        "^Q8=z62(C`#JvyY3LGT(0a<ooQY_CxQFPA_4l@v(+Gn7ZZsoT`QJUg!3n7X&p;A2HH|q"
        "Ld6qSv=brIVq;<9UD0zaNb+)17_y^Evwx~;`e#~kAQT{F#$Qd-xkwmM>e?h+stjpx(&f"
        "0NC2AwP(c72lODue5Gg}cPY$Oth^^MeW2II)>jv}rkc5zNOYP<7xzew(mCZ0?~mFG<6w"
        "TT%hI02Y8O_KJB&JnkJM)<R6yqwqhriCbfSEV%U>q#w+4WNN@;zKie^e<F{I8h|_%dYd"
        "ccwab5?Mq3k1ikv~N%w8;B4ovmv+y<=|tM-"
        "1ju+)=`L^Vg;O}_ERcqY+LMV!LDwK6pb>5Hh<f+*&P3B$$X;eR_nQw`O2t~KURu|gg2D"
        "@p(1t#TEDrKa}mM0y=~jb~9!tbZa-IY0_^cPC#Mj>s#F-"
        "^I_~rVhJ*o0nJK(0i4+v6c8jaj0V&dqR0qCj?~j0q$+W>1{r22_7uB<<2{=!J|@;{gX`"
        "Dwjw?0AY~3V)ElFYC#Ul}xOD1I&k4X_n79qUM%;B&hdmFlA#JJEqKmn!jl|CxUJ;GSSa"
        "xwOib;Xjlup3HT9D3keP2<=9}<TA%h#^np?(m8#Rc9+@qIM&(Keu!wvm4j)!MSj(I|YB"
        "Zw*GLzh$Ocny0>@`erX6Iv|6bVQ`X@(Z-Op?E#WScEj_1<-"
        "RX!;Od&>HMB#?OT5e+U4B5)Dc$fMd?0g=Nny@<M?;f&XW*cKeqty7M8<vf8SH`vReV5?"
        "p@Z=rWIr&(y#sy8`LTrv6p+B*_y$OA;SY7FIxBr6Ra=hTTua?1bik6;*7h3=?=Hfx`*i"
        "9X*d4R|;)GVrG5G`6DAdHQ0hiff%1Wgzxz2ZiFROb8Ie}zahxpx;-"
        "#s+9HgbkKsJ$<Y4SeUxME3KyLl(<5Y+bb#>_G29?`ip>rHQ^R=$78dBLkMo;#P7~h(!D"
        "tylQ^KIh|EVN6MOS#m3`FVsq2v)mCv3wG@Q;lF0(`2`ykYpUaUd(9G*N0%?*OY}7mI!r"
        "Amqq@7gL*er9C^*<Oc^)vMXhlPpK|Ad#^)Y3dYorxeqVWz*UT8C|tVqumlQ*f`GY3(jO"
        "m5wuS9BnC8I>xPKDDg5q5YZwj#9PyOVW*S?J5o9D0QnU<gm`so#qU%T@`~P${*miKZXi"
        "3w$zp-GuQ<mHuwI!hENzhuYd=>efiN=}8DpE8Qy_0;mSG|BHIWZ|YvPUha$FObL>W|jP"
        "8QaR3lX|nmg9}E+vLZUhn*5OdBaPLjPc3}eV=XWk7Wm`*L+D<iW=lzgcKq77#;PEllWO"
        "egS-"
        "+`vwHnynV{rk(=V5Ebr&fxHhl#@2OsUYB!A=6vUekuU@%|D{yRB{=gIM@S>P&TvtAYR#"
        "jO=hd|}d*(k`rsCa|%}Y+D_)C9&M?RC<F4jz`AU0^ydi#h|0tB~Mn&mF4Q<^!es~%ntU"
        "7u3^e<^Izrxnw~MUg&W9GY#@J@d+4g=eWebyT@KDnNfpkJ4!;ix(>x<5`EQg)WdE(qXA"
        "9l=fh*-"
        "q<gVOTvk$KcH)TxS{9F+#E><RrCnb`psZ(Gd^dFL9^7MPq?)Y1FmN`GHp^q<lr|!{rvT"
        "0Ht>ZWon^^3_2F3Nn`ctUwcwt<n-C}S96u>-sc=J8`-CEFS;2IGZ6a#-"
        "Ab{E6X!wa}I2^K<*T^I$&p%$#VQ=V>Qah#2zIF#$vY9$)O6RPhLVXEX`>D4RzGL*PK^g"
        "l>n}3yHIFYD>J4RMYjZFWph4>t(GC+HJUqp8u8JJEW^h7#yL=&{#A}#Avc{qE#)GhbSb"
        "`Oqgk-LeHQV@fyT@{WP|@W*MBKPL>YBYse=?_MLODVIWuo(#@%%nS6a<pdXk@*!>x+U6"
        "<BANBcP+c+SER)^Bc`wG$!>E0H}srd^{90MGdB>^6uEE>Pbv7G?zTHn;^S#uIhD{D+Er"
        "Vb`R?xGFRd?uqR(?w}aXP=4tHa-"
        "3C+EI0#+gd8*muX2nx^&+PDcDT>06S%*`fAP3fi>41sAj7N+Y+DJx%o)x}!?3W5To|BD"
        "LHlzKycRvro?3CcWTM*9u%EID6A=wvXg%mC$$XMMiArFeW-my1Q1zWi=O3Df_%7x2MQ*"
        "Aqxmxgu%tbe4znZQ)lj+E825-;KFz;XayV^}7a}n9Q5-"
        "H1Q=LX_7EcDf7+ISOV9rn7E#{Z2vtYldZ;g2^T&isd6RvuPx#Pn4PSKgydHAj>faT$oJ"
        "n~2qwTiI98hlM08nRtkOBjQ<^ET_{dHCmyl7UGbP^Vj)*L<)L{Rkem>JfS?iWeaZ4@=x"
        "Hi<w;C$CYQO-_eR#C&(SYX6EAPJ^D2Fh>*D9Y5&sGP4=R)@v~bk&+!JgHS4T`0u5tXY{"
        "CHE;7#3+eb4`2)V~=xpJcG<}uqe9?`whvEyBV7s|0d?U8x!w=$Jdb6ZrrLa;|OmBlg}F"
        "1KK5kshnz<|V2eU?(#8tq#zP)Ub<^~i{OdvlealFbjlA_tN5taX57ZCqNPeJiHaO;fix"
        "(mpSZAb;v{(8L{*!t!lx;Cfiw&$RfJw%bmtiB7lfvOT-"
        "^5gC1DE5g9XPf{>JR2ZJDBL+!4#!j2q?C_AbU%F{5QpH;*2!fFa-OZ91YD9O+}*f$X1|"
        "k)hy(eYcV1k_vQZWX(>_QWm@y9C7B|=31ldBNi$#9&wx1JS$}EyC(CZ_ETBjJMxCzr)G"
        "N#R6`7vybbiiI>M-"
        "5Sv&*YhB+#Gr1PrEIgRA&{qFMelq?Xu{X=`W~M0;q~S#f;Tti)tiXRMJuUDe0~B?k;Ek"
        "-+6@D!s9EfnS?&-gy*lBwS6a;8^1s^cdTMd!GNz-_EpZQ=Hg2ySX|H3zcqU{3m2NrGnG"
        "0GBJ}XBQ@?neYKDp^l-"
        "um&lmMWKd@zRza)UB@k!J)XMf>;biOr{F);b&F=)1$1M0gn{it9Pt!zx`Aopjm)lw`3^"
        "KX?L>__rKO9?YwjPR`b#d#~qWdWx&^WbW96wDR3DI;+LU25E7^1E}z3GQgIS{x`ROE9;"
        ";W&-=fOef?Q{|Q#W(@=roa4pg`;%L$l-"
        "+tI|OLJSHZH3&$U4;ghwLn&TvrR39OrZlk#8XEwtZwQK;%b4rXfV1`iqE{g>Z)Z89jl+"
        "<{+*gbEOqooB6U5GK(wv@1DqlqH*P`RAyuB|SQ_|hm?4qNTZ8@RI=sX@fHq1u@PN!K;!"
        "UXr(~nvu&JlZMoZ?y_7ys|475s&_6&o_!4TSTUeF?Qgd;m^SqrK0;S)q$)W3O2Dvu(5;"
        "ZE|LB^`qtO`UlqAy1l{#w@I#ry&(Ryev<mT-FS@QA7LvolOx%w_*xV61u^$>7UKEpR`z"
        "Y+7Vb3G+H+sc67(9>)=_*|YUJk`2dwFXs6<iHcPczbWr}PDa>B|9<TNCo`LvSZ+cW9D>"
        "Eex44S7e{p#59-"
        "j9&~6qbJG5Fwr>2^ByLXK?r54U*MnyIbZU1#LjDGIF>jEQZE5;ouY0^_jS3JP_iRgdxK"
        "T%WIM(`CVr&btZgk0b~n)zu1M{wwxT9_4huW!k*V{I+0<HK6bEnR(67Zn=ERruQe+cd3"
        "qJJyPkqnl<Nv9H3>n}L>K4C_TyNd%It^SxN$ymnF5g%1fsX14e3zQ;eIP-"
        "@V)VHDAJzcB?K);m!T-"
        "tckQ>HEp{wwL@Gu?=GF{2!;*5ownS}*Rcy+2i57cHqY0j##XkT!S$h6I%9bCfJrp{BuK"
        "DdCi=j^AZfOy)A?nGCK;pF)2JL~SL4bm&b!BT&-"
        ";z~!RDRYn&rn~0jAk%c)JI(fx4X+a>T~0ee?a&^x6&j<BX}bR4cKHeD0j;H`=tSX(kJn"
        "}LgVGmh&k!}(FNlXhjVNi>eO%u_=#qr%yD>N21C_VvPoa)wuxXC=CfizmX?sd6Vl#!am"
        "P16XU*5Fc6vR9?_TmN>=aWmA44BKkg|oSdhE;-ECyt#8hcNH-m-RWhW7K0{geH>uiRJo"
        "mZ*5_dJChy3wzin4$5@UXuD)dZp?63Fy*~Cl`6!?*H@BbzwV17kO<|W+e1P-"
        "iU~8$o{a4zP4X&~kVr##ltXdT5D5;qC!$)ca`${wfc2hnnY{et);PO;#uRGq?k6gn2#U"
        "t)-"
        "W(#*sp21wfMu|g_hD4qiC9d^0Ax5!9jG3<1HPw!mQnc+Hw4;;Mi>olW<grwmb_qySTj~"
        "eP3n(A*fo`Qn!#?yS^Xs%;o>fXW(JPg0Ibwf7x(y#aBQ1Yt&(m}i`*|0_z|<weVPZEE;"
        "$y8JqzHA2xg!^hYUC;~Iy)@888Qd10Gmn5GgO|y;PeYHlU-"
        "8yfSCh|q<@7(<S{$NETz_w=DT~c2Z&ARJ02I$=w?xMNTY2VUISFqLm`j05;ia}Zy}aSe"
        "e&Sy2rv`<RB|HVI57^n<d8k%q_=WW>cfBoNC00On_r>D{mzHkjd%!-"
        "c_)A{yjuEGX#;K$M?gP=&wU$|c=lR`>*fRo+k7V0^ng0c{jIKWup18w{rI=UT1zVk^@y"
        "N>bEF(35C-S`VV%m#ZfnM8mw^jZ!{9o#xzrNO;dOAlf3*jr!-"
        "aZi50aA?R&PZ@@H1k+wAOHH?!e3!+)G;%?Lh|RQZt4Tf)tC`kyG+8rZZQnB!r)4bF@=^"
        "d!%WatL}YlUwEADh)V3I^4~&wC{DT-"
        "^~2uNb3xr}Ak?m#d+L?6LHcp#Y~q3ITY6MVU#c<NUx`{f4(15&q^;yaTZ*^={X*{N1I>"
        "+@i|~#7Cp3dL;u6qH?S+V&24<MVt_rCwvQh5o)KSubCS^8KXOjOBBg@zOgXEjUdZL}$l"
        "bXX#q)&6{J}<kP+6z(zRG925RO?HfRorpf=U}?>bz!J*3B*XvLlUyb$p<i<9Kg5tSYtm"
        "r1hhZX69!RVtUsvxd>hh)wGWK4C9}1~>$*{913yAKp?6pQs65Q(gw=N6bQFX0yahSO9>"
        "?Euvq3YpR6{y;iEq;@$t+=k!=Nl$6J+in-KUb^atw!hr8;c4lxx^aU16?oN@l)N?KMcr"
        "I3$mnYR)tN?VI5p!UnJ^mx@loa?A8mR_Fm`5Lu;+rW;XQ%IZv#3^2ZR)1VgJSxY<WyVL"
        "nZjRUz$EOq~-EJ$V2n`92Rr!cC}mX2c@Km(UxI!Ink?aa=B7@PBp&x*-"
        "mN?ka@*TQrVTS>NelS~x4C#{gq5x05jqC>C|sb4V@VP>5|HMk~~3dx~mY7FhksR81c$!"
        "QN`j$rXYL)hOn>x3*&0Jg}5s|}hb${V7JD9UaZGu$@7WD717V-"
        "PaEf$ai#NZzBO(7N@e8dsu8-"
        "dXz2<b;?<f~+cNZO8BYPplMe$Ie%iSM}yz@t=*K$nwCa+97zHkOea=Saoy2%NO}Q%yD9"
        "bZ!x^cCaP!MmxWkkw7i_%FFiJYlQMjEcRYM6@AvElYv2WGiDfL8ME+;`&9v2&to|$4LE"
        "0sGtMbUE%)_crjKNW?wiG8~SI|yi3e}DK&L#N<BK6pIzTU>;=;YXqXh#@9Mhb_qB<Z%h"
        "0r-"
        "aRkoMD4m7B|FAbpVr_<Ck1)6V#c*_QUx`BE%EmP9uqPCK*A2QwA6L*O=aqH#33mTIOst"
        "(H+^lq~BULn&%98?t9{7cJ573HL=pef><aE0)4h&_*psyZZx)^;pO3Q(^@o8UM#*J4!Y"
        "lfj8Mjw&VO+-*Desaxu7H0~3D|yYUFeLuWoYtGbj6q(jjl-84{4{z!id+Q1N-"
        "L31jpm9c5bE7?x{E6wy3abIW#n<l{6uC7;1SI=YaIf7!#avFI1A_GB~;gF&-"
        "J+KAxQt6`n-"
        "RG3%_<m&66Pm%1<_pqB`#VDoc>n^Gx&(uU@>hb_@Vg|<^4Z(~L#}bI_MK@MW(-"
        "WrIcMkv2ijGAXu%@eC^VNmZu&E~y+7DC*mXY#*LGm{Q0Aaj)N8B`_`z+{X5sVk1q4S;;"
        "f83hW>i$waK=N)*jM+P^cDGoSg<hzE;n6=XRzk0H-"
        "I<BCDM=DweW1>pnExY+&rdS18Omcm;uNjx{zS;@-"
        "4UN{p|1Ha+%BjlZ)~mrq@Yfz7o=0GT3ti^HkOW8$CBOYjSh72c1Q1foCD3WcEdyT8vTz"
        "NaPyQ>#0JVmWE<4;bL)-"
        "`YCs#Z7f~S{~y&7y>8)z?aW5^U&3ADihd9*s&c5L>54fuduC1!@-"
        "NxanMJhnY|N0rb#0nF4;fv@WI1CQYPo^!)wtN@Vk*_Dyf-Xkx4JiDwfI=V;2gssa+ly0"
        "6a{Zv&luu(1J<7!l>eFTMRst!qTdL|!RP9h*}L&<_7jZf%<>_n7A_&Dkw|kQ)$bQ8CCh"
        "ltkENF_4m7k<f`z7ohI9B4^{v{6Do_S^8e{(|KyHAfWyhNraiPow_=P)aU7Xs7fTq7-"
        "Tk}3#Cy$Y53v)m;Lhzdd?n|rKb{Vf2zi$b57ccVMD|a}0WBEo$qE4M}nS(L*yN-"
        "`S1C%juV_T)yc0W<Cy4$kt{L73X!4C1XYQTd`*<usnD3ZeJB%6H_9Z+|1;S}VlsFm`m2"
        "f0(F5A4MB$Tjs7J0n`$j6Bw%mRrPVZzh>yx(d^b!(4;W>+Uhwc65vv@B_W!6_d~eHUWg"
        "zL@@~+sP4hvt>|Rl?6P?O2gY;z^$GqZ_$1$N8L7e;{{}jXT`GT|CmRB|2*9$VeCO#|zJ"
        "4M{PIfOAE~xwA2+LIIWz1pN%sUv=cdQl*)lM)PL4;~DLK{Xd61$Qh{T`ZvNkRg!3nr$k"
        "zJiyq!2uK4Bu@l1NKssrxE!rx*D2G;QrJe(a!0tSWY6@ym=ILX*0Vk5e>Z+Jg!(uAVkI"
        "BMnUU<AI9qXM^>sMO!?S;BynMV+YB}K;qnVI8lfNhBLyHfi8#pQ=Sn?%qP`}rGB#z|2r"
        "ZtM%E}wI9{(jUD^F?2_eTnV0z##YV+5A%acj<uXKV%BBnV84Tlupua_ly<wJR9I1Falr"
        "bzmCUXa(SlNjMs&qsxJ|3P3_T-#G~v`%}_i-SSZ|5iaqnG{-"
        "(>^4WSdbNsU5p5nqe@yIx5<k#{o9+QEEHxnVY6*SCXk5|l78wZwZ<J+4^k3~{`?o;$1R"
        "m`<Rl6iF>XGQC4BWJR%jC4{lwNqvfJ6pOqU<1!37{4aG2dxw3&d>8tFZPEx$8PbKxmSX"
        "guYz@#C$Sich@+pwF)sjaBHI+A-3}C6;R;YrdL``2$-"
        "vIX``jol@KV!%=PS@8E2NHqENU64MDE3Nt4`$hYQ5$qRU#4jWnxn3iBTW#yLSzyGg~O@"
        "IgV~W%2XK#|)Xh|pO_8$YkyN7m48H|xiVKyYYIn~}j8I$fYrTiOugXi5?@3qv(-"
        "Dh$6pav9!GAJC3E5bKzTmyXWT@}a7o^3TplqxdhRkBGn;6G?3nJE37fUZh9kmJmi#@E4"
        "681`cfzvz*p2%B{)Iiq57O;yF>_&Yt^h^-"
        "q`HV#6@cbO(L71Tqw>4)MqxG3<=qK|{cC`C=<|nx>(P)d4Y+{~(JfeEbt8gn8W2mqXR6"
        "B*mWDHaYumLTi2b*TW8*J06BKE~5UZ@2(O0~&G><HxO*46%K3jq(wrl3%74277ln-"
        ";<lB1o!1ai-1Y36*!{gW`8k*J}l%0>))`#|-"
        ">U{*`dfvkvQ$nnlQ&xxnm>;bL8J#5m_x#)@?G#bs-RRK!ew;V!4Gl<kHn=6C-"
        "N{+P6qdYd{>n+@EI-"
        "h$Bs<tBAkQOnp{AWV(tIcjI{MAL24NaT>9VskB8LnG~Z@9TiOwwJ_3^F^40?qAo&)`T9"
        "aR(l@W3K^U|Nsr4NXqMRmArFa!eqtt=hmHYB`oGEh=6J9Vx^yqdwMkoyGL`D9aIGaqBM"
        "FRq%}THfn7v=YFm|}7FW!`1Diuh3C9Ux#XrEln%{F_yoy2nFhpU(OxxIwCLfvP>%YJi5"
        ">uXxlVG@iqD86kVm@hKS(TxVz;dnu!&v5U|Zi^m?0Rh$)?knW*@-*-"
        "P*uhWxQB#o$`Q5lIoa0!m49REzKwnCcoGCKhTd(S#<vSS0<y%kl1gOX8LAsKwZbP22C|"
        "e90N(LrOw3HaN0se!02X@B#NVFNZRvS;9KpxoI(4D1z6)&lV*%$mK@u1QPKY_QcUMoKh"
        "I!gv?pAa3Tx?)S<@P7*ajz82FU~w>3$|P#Y#_XxsOt#c*g`{-"
        "H5UuQH6Of@LkF1}~8Q>)sw*qB$OG9v9NnO6Iax9(+_lj@iLGYL|hG<{9l^D)%v|T{rp$"
        "{O0k?JKrz)Nepx!nNQpKxf^w(g<&cDmu-X-G|Bq$UKk)HvY{qOLR8cunyU-QWP@b7d_j"
        "@d=J)TtnE0DUjCt*5R9BCURJ8fh|!^fRQ2Z$kk*GWDq!|UbTmF4UKvF)yRcFSq-oAo%~"
        "|x6MCH0kR#mZ-"
        "7q_{a+~IgxRiBQ{+2UEZEs64Ttw?T|5I%85&4sOHsiHqVbAD|<+<R4C5Y>ZcJ|HipvWn"
        "AZqx?iPo9*Et9k@r>mG<@{95TZ3+`K*_L6&F#qt`<CPA`@>}>j=ki}Ps^)M^zrKVPg%S"
        "-%u?rM4@6K`lKpXK`dUkUYvTxmZi5?g*%f+T{GMZRU~9?umqQXlM_&XgyIpyz-"
        "VOQ<p_J^YRGpMwA8{Hy6JM8LUNgxm*@P`0TwDKKN?Ty8h9RVd^7st>`toNA<lrnx-PT*"
        ";Z4KFnu%^0r_wO7k%6Hash&!>*K86RbIspTZBpqRAg@fN8xef@y~K*3IQ_qSh5^=2iPp"
        "aGaXy9paJTn$>5Bdu3C|821F<k>m`fUcgm`M=Hr6a<!$@y^*Q5LF6vk2b`4R1gEp{%KO"
        "GAqN1B?EVF)*`($FOPr8=8m5k<}8G7S~Whbu-"
        "*n)UGx0y(3oNo+hOm0c*<+G6w<#9T*rLuCe)olEX3rHk3U87OIXa8mWPm1=HOII8YuDz"
        "#?dnO(M>TrFjUH0E)zo&mmq-"
        "860Sgv4QT)ftgo${1tcgTFozX|AQAv{A|I>$ut7f0KQ*f_onHYV2^m#qFn^VQpxs}T2U"
        "{`SSN1GoJM*n;m1T58^zcPQzeaU_<?U*uMxGs$QWjXhCAC>6%w>DIf_57$THFK!qzMqE"
        "<Uh|cBCz(2|A)m6ncJxyeQsivh;9Dh?R7MrTG(L?SNSTELYeh)f<MPgm`4hy9q#Z?&z4"
        "Z<7mLn4vOj~~FqOXtKXsfF|-;jhj6l%UkVu>ou!>A7}`Fpmz*jI(|d`j`T-"
        "dM=rSmN8_2V3B?^6G$QQRvig9sh=v3QU~07;*UsSu!?AxUh0j2LllQJ-"
        "+x=PG@uFlr~3ita*eeY3eSNX9JhFpnHw23n5y9)VSa(E2;$Te(k&=hgV~GX5Z@uZg-"
        "^#|e5K5VoO6C8cA<}O%y3n)%JV{#)orQ9%xPGX{}GU2ea%)n2q`ho@g0NPx$!~<tJOr|"
        "G_@JV5kv9#kfz>9x1VZ8o`I|Q4ay(baqkfIJ)evncdqel^*+Em1vU%#2)mlH$a?+=QRh"
        "FB{EYaH_2z8gk#mT*r}&oIs@`Q=;~LvnIhxgqy9{yO#hxPBi6>YGh!!J_?R7~`PN-"
        "&@`u@=lgPYJxq!AgNcHg9ms|3BqlJOsURuio3;)iM<xPPgbye3<tnZ&*04%6ZC+R#7Qs"
        "p((Poy2>#lQkX*=U=Y=!9PJL*fwVr7-"
        "hU@+=3rP1JoGm0luH=UEs0KBJ5jtVmHA#F4qFcO5{J@6}VJgfSpR1VFKC3;wUg0i-"
        "p}i_4%9Le&AgE$&9ef2Jo5%W&0V+l`+^YMPs?HG4dPKRQInqtQZn6(Tn`oigyE}X{T=-"
        "+M1a{JIxQg3(@@^9rC573tj*t@xF2tpX?8zf0O#~TRhJ!?~EE#^XktM5yT_st)F%Et-"
        "}~6Sq7HV|KaV?x9+Xz2C&y0VqcXWQEU!M)}*i_%*EUQE><moXFMKmt~iWc5&O;XpfaB;"
        "vV3HdZTEar<>Q7S<e31vGDN6dkC9K%v0Rc`FYkvuo{Fdcv3~MgQhSqYgQrMCxb5~6RJy"
        "nnCc=5P6J&41WgaG;wD$F^vD#Pz`x$G*&3F6lkNBn$y(FD|t1w)9&Ku(0QE}XQK%9i%0"
        "YSz0epOKUrJ?KCnFy!8luO+y{5wk*a=Nx9--"
        "%i0>yLe=E6mT}B9KKDBb4``<_~m$t&Ti~ydhR%oS2S(Aq4Y%(F;;7Q{b5LXL2&gBis2F"
        "kge4^$a?hxzJwkt&dzm$=*rscc{o7bBl#*O<8R<pTWG*WsTee5D7hds6^RAyz(F!EFje"
        "^t*`i7Tf0)~_mvuqmPS}d9@0+jRPd&gg)UITB#tP|!{Wct!It{m@Pw<$;({c&>27>I-"
        "sg2N@<Zsg3oJCv%age`J@)N3N#WeW~!8-"
        "oqpmf;2h#$h%Ozp%qfLp+4QfIqEmf<I<a2T2Vfc%5P!F$&{L!8_c%|Ra&clp)vR5%Ylb"
        "a!J5`8oEtzH8hM^sHP%eF-gaEjLrGH2qIq&)3=Z%zQ4lBp{cX%{A9`#yX-"
        "8xfd=od0*NqFU;uSU&GzN=iw*S*V!Y2dLpej9|v%QW0|#8=2Bg-"
        "E|48u=Xk2sY~v!u>1>5&i8~o>?xHNs*#=kvmyb=+XR3?%IJt#w9Hs>m;aH0W&P8Vl4Rd"
        "!{&I@T^qq@L7ijc7bEM?!r>gB)6I+>cP9m(3ZI!JT0o&BU~u4x<LDG0}Zr`u|$Z=C|#$"
        "^$Zc`j#4#a5Sz^Feg574OMC|TiC1|!PEh(GUP-KmhRdwYU7v@_H6f4Z$Dk8oF>c_-eEq"
        "Z71$iOTDoR?%*O&n*~+iyqSa7fMMqecVA|9m>ojYXxC#GE3b@yr3zLy;gr;)3TtK*kS*"
        "$BP(-"
        "xK)Vd?1a=AJ|i7pAlOkow+k;tg^>Bv+nBw#)ZS7cBQ|4k8vggy*a@Snt>z<k$RDN#B?f"
        "Dw5D!{xR29TKLxa5U_{8!!fYGd#!eg`y94j9)r{{<G~GFJ;Wek5d2@nH(@YYC2dIe8k1"
        "lmC`!M>(Q=M84y1u`2u0md*TOO8i5XMba8J!`8PY6@lRm>IoCt5qO`#zCokU4fVH4pH>"
        "?)6g1AJ`|C!tH9Y#!r{ms?0Zq$GD2{=F+zO+j1wQ-nH@!Ys%NWIp*xTT7TOj~BaHuE^Z"
        "RD!xP=27-0x?aS#Vjx*8`+f3v+(hjR(s-~iuv7Q8Fu;)B3BO5o?C@CPHX8cf!kpEZFS-"
        "3}yc6~TAEu}3kr9Li^Co(PW?oM%E+}(L0Gc6S;P@H<lBTr<CF1on8ySuZyEDH;K{r-"
        "X{=OpL+?)%DhCG#}Xd=IIv(m<s*y9!Nr<P&GPPjYkGB^O6_-||w92@a;-"
        "%a6GpWp8rd8Ag``$hMegd+iEy`M?HXZMIA3U;j&a5BeUf#y&*4$PcKmV5S9@PL8}>VP%"
        "T%GZ;bbaU3uCAyW3~{C)8k|It1@<v!*IIc#^92dm|?(j410X{9NxPAPf-PUoYnpFs}s6"
        "aEi7FHS{Du$su&KpESLxM*5wl0)Cho&0hkP1*w{f=c@K1OYBs-O6-"
        "{Ctk(ekqzv88^M{FPW)<ZNpVA4ENc|T;dNzL(Axh$b#ho5o9U}>^P;i(IcuJ<vA7S6;7"
        "^5hEd9bZfM`~_#ghJsE^szw#!_SC^Y%I57(T@li_YJ4NFF6BSan|)>8mky+ie)jcSG7s"
        "GcwENHry(B2y5i3LVg6@W8Z<6)F!bRRfYebG}qb*wt_>GB9JfEYRT=rxO=#A&$$HtXDc"
        "FFbGzVhLgA|7hwY7RI#esZKoe{thVt7nU3`F8j9f}=<!e#&)lUdXR5UCxl*YEi)4(lmx"
        "Sb767UIY%u7zw1v8K%oI=QP5JaO8z)<UKXcibdK29ARk6s~0Bk=aezaP|r{Q4syH^exX"
        "b$24@R`6048X9P2a>yWS>PGGlazQG^TwW_6Dil&8nOVwB(`7x*=Pl8@i<NRZp_vX1Uko"
        "-+uB3;$YR9~X`FytG=bmwoDH9>9>dB_?3Y5_ym!(LGRk<RRALn*Vs_z+8SFV=2W-"
        "xK=+U4!ND7%(MT4A((sV3`yFFS_l_ayUY0pplSdVYhIADFpxUqml+2fwWFtgzu(3jyi!"
        "umN2paG;wwb<RdhB4slX9`FyxrY71L9{=qlEmeP>Y41OtzfgpKUoDSxZdmKF#4C%q|5;"
        "ob^Ndq<K#FeJ%>>;wAZNF_9`Y-"
        "=KyNFQE)7B|qJg!$4yC$<$fYG!=TB&J(zGI(r2b@RXNbNX&HapvGm)`KxZEwt<0=2~t!"
        "N?*b9mYfo-"
        "{pS6*5Vws%&J8PAcZAID^E6!<l5Rtl=TZAC*}!GB`?(6wvk*dH3rqJJ9LkwZh@D|4Aui"
        ")Qek=%je7n@d@#zhm|s9`EHp6TK!$hd4QMaCj9LTxcywSNSA^dei=@fy<)l-"
        "FCH&#gYFGj<qKo9E48<>l4rMjB&B{q1&CkLnA|24&vgX)k?+Rc2&;`C2PG4Vx%atQxPs"
        "cxmo|9oo`YGpRMC5wuzQ7_PSxhZ;2Xm;$NVnD9=;ahDFA4m{USZEN3#mx!4elSOo(SW%"
        "@W-"
        "WAhB~RySbXjtixoywv?+;7Ks%G8su&#z6D@6HR+AS}Zc4>2kywE2R&=C?xhH=!{9q%Il"
        "gt@^8+pAa&7AAJU+@ZTL&kHzmyV_s@BqKZjpDx1qunN72mkBDBT|g(ISZ|QsJ+Rl@VGn"
        "2HY2XOZZf%ue5^FJ#u^sDV(b7_kF9L~n?1pg(LR*^++4$7mb?~rvsA||#8q1~IZ$+?|C"
        "Xi;Erlk^R?dKpH#S3#=!$q;?Gif4-"
        "m!1<&Cci(JZMcN;%x&koT=|DLJY8PVbwBHF=!|@k!vJEaD<KEKCv&zkJ*31Y;6Z(q_d~"
        "NNP1xwr)S<Mxx!?5KIpCVRCxTfH&^^AXhCOxO~QqA1l3l{<T$=3-"
        "IFiP>{8s(@uGCMV}Zd+zxCFp&JkBbPrz-"
        "5NM2@V#wAiiOi#g5v;#XD{X?GPUrda^7x|}fEtE2BEo_K>v@ewRP=6AynXyu>dS@|$E%"
        "fXRSt?F!L7rw>Tbip8*lh~oKY^5_p_Vgns<1NiJCY$61T!%mvmx|CI0h&4spcIewZRMM"
        "<RYw3rG{8qcy-MHq&uGHs1ECsN2R^sYgrf&Sarh!i=VXPfAb=8QPa~f#!?AvA!Z>{eZ7"
        "N^z)h?N+|D;mz8U$>z8gIyuEXmQugTub7v!y4UZsql=zD`U=1^g!^8#3lyr;UO>+x~^M"
        "5>8qF~S9J$f?*4@~)h$nSpg7F7uQ)8h^{}F;v_)-"
        "!qsb_7DXd$t_DcK+0O5^DnqV>Wf;f05pYpaqG-"
        ")vEKr7xh!mncoX|0Sv223j$5B=#u^&4*~Db&J~<5TqfKgSvak9^a?yLL)xo=PQ3ZucH}"
        "p6Z`G;6l<P7<^_=ov`wQJ=^YAQL=73En4^h!O8$G*egMO$5Cu#04Y=P|i9_cu+vZi&z;"
        "*bR}*&)LrCS=Tnc6OyK0s+0yx<swHN@YR>Bo|mUMCewwW9jqSp5WR>V<gZEPoXy{teId"
        "+={1c?PTZOLc-{d@_0t)9FO3wfdn6vO2-%j4BPQWM2Q_1!S#0OG81BZ-lLrsy7FbtmNg"
        "8X=SraOx6LXHtOi>>gEC2@RW*$;S@d9S>+ezeR)n%L4qHh;}Py<mH$BjvQ;iAzym!53&"
        "UhX>Z<b>vZ+t{NX+ok>%#qCe#^VnN__$n0z5{|}o=jWn&-"
        "Sxde6&4~K!0^|(w8g@`83Js|R0VqcWCToQ1yKz*FV`Ax3Y=&zl7SDX<meC`fVfaaUCl="
        "3BOjFz^anXC^`?k^i2*Y`%Z=i$Nzw%<6g{e=R2@%XknTAEKW%6bAnYAUoR~Ii|G}YH0L"
        "S_U?O{3zMfO$efB*PbghU!PWDY?tk$<Z56GPem#2z(Ay!bb9asDB7rGgi|SuL2X9+Yr!"
        "^uu9Fo{B`U<*hbPyE0ySkXKK}yAIJvmn06)n=v-NmY5xn&C-"
        "<A<#qM|;b#984hy%;q9`H!WX6~rV#T0r;UN@wcJwIhz(kiZQ`g-veHc^9bZj3pF?SVe-"
        "3*=<B$k{cpA+UrDZ5k6<ThovHk9udwW8({3u$BFBVUj>-"
        "L)P69e==VrD|yu&?MpRf%bSTW;AGiv*c>j2Orq+5dqS(26=YL(gI>%YZo7m(Kvxhw!>?"
        "|kyk=4_cLPPlBa&e5_-"
        "pg+_!2Un&qQu=Z^bpdU(N81XZr`ksJp=`d`rhJypSp4hT&Nu6wUBY^!~>G4Nv<VpoL<_"
        "+9P$y_Ds(}6~U@Y*sKYz0ztK_$>9zXKOL`v?eW^y3t<B_iTZTxisQL|pR`P8aWs^g@q0"
        "^yWFp7OW0Fq<&PevkZ`lrPIKB&aO5x_YWSRB6da)Q~i&h@6trI^7*UB~6QyBtfP@d3bN"
        ")=aMYLsxVcv^}c_!+xpRJvRF>4`F#ecz?;T(WwMy|15(>f9>t0D8v~ay-"
        "(Eua9&q+hYALo&pqgoOQ83xn~vTc#f-!K4tG?bK|!;VA2<0GS-DlxC!z+Y=_|Ft`LTzL"
        "HfPeL(K%|F?<4;No}+mi`M{45^bU3h|qXx3^hy$gX^SJM|)(D^^VJdnw<#Or^p<53IB@"
        "UXXS!3u>0#j7!Q)?r7;!Eds&V*UBgdH3C4(uYI|)o1{zYfN*#!fNi$qVH5uDrd%~SGf3"
        "xmj)7h`Kcg!+zv1et~0Z1ENHZ~JBVB0Wp+D}_GS^JpX>=^K$<}J}m-"
        "%9!vNK%JFN!mysM;q7|0BF3aUI-"
        "}A3!;QOo}S1)Se$hW97S88%TXfzA%8z$vsuf{+zZ+*Ob;b1c|uj;Hkd(%v3G2<fre=Z*"
        "D&2!P;@Y04#x9AgAe}Y^YRPTt9(3<qD{GdLL+f8uaR>Ctgwl_?M2NEqzCHPGJ-VZ*AUW"
        "$&7f2oh2GgzD#c1()rg!!)KWdz=r5FaqL0Kg4wRGJAEe0@5|5g02ocibz!jtkTZ3gi8>"
        "Q9KOpt?jmdB?)#N#y^YIh)Itc5a-"
        "d(3K`qu@&XM8&nHxJHJS!EpW_NAkIH9!k27kzVmJGe^aR>*Pon?J5ei5lY2aktkoxmzK"
        "}fCUH2DA28uJHq~@=p?+!xBUP1UNfQHy{d;JGt2uzynF^a^58br9f&GHpeP_si$}0S<u"
        "Nc#Yj)u-UE3vcDbfKE<D&$H($U~FPTi@XM)?V}?@=vs@^-"
        "uVV&SZOpuCtKVxTYAo6<e`6>pSu<btkb1H;L`TYbZh2HT3uGJ;XH8!Z~4gu`&`TJ|$Ru"
        "AfLn<(1y^1+;@*JdB*p5yQJcPBTVBg3qCew#dd>t*;4jEUKTvd^^CYi+7K3N6a7`5=Co"
        "1`vxds4<uZ5IpG2g|>7l~~DPkjTPjYPjT)6}^rYB&BOe>T$<SO4N@`2${pjMd&42T}+`"
        "ODjsz9{aY5(4cjs&rURC*8xEkn4%l>@VSkl8cq7K-"
        "i58klF`M_;up#;v9U8+ForS0JWp_E4>H5BuzKvQjwPF!damvJJ-I|w-"
        "*dHzQH!=w{vUg*@gM;TJDvgkvd5J7E;hdng}FZK7r+;5A^rB%fb=t-"
        "nPtwrKawo@wO2bP(g_2WJG&c+mdyIru-tbKOAe>DgBb%STWMGYGZKC@Qd#h_#Zpmi7?6"
        "X18%S74bqEQW~pX=oZo>PVYA}|QlCHU*Gng%L*>bopgw0W`gfwo7m~(0I2&rd?fjdX#d"
        "-;hyi%`ksZH6%c0=yU*NB_sYVgByD$=B!m#a#H1WA5U5^t#-7{b-"
        "4=SGJ^tDm*lZH>S&=MAKzYR8^{4or2vEz>cuukPi*Aa6byVj`#{qMLcY;6#>&T5I~Mv)"
        "Og{^<b3P0K5maL(bqcF1pY!HK4Wy2hb(zm*5BP8X6S5mU8wvc!vIlI_y0%mRe%r|1{@A"
        "W2NnmP1cQyBKcgGokjR|_XAMX%j5!0ry%sV7YZ_0S)Xa*@n2Pcm&}@BOk?dX#RjF)jpY"
        "f%0#zj2nJ9am&@*C()D53(c?G9|Bs@xWAieCfSNw!V?;2Zkx^L!F-"
        "wu42n^#4j8PeiJc|viReLLP)Iz(q82zN=!@`fDEL7MZB{k^-"
        "k@)wzv@Kvshx1dfDxztq8E$)oZhvukl2~xZ%4;B_6WmX+-"
        "w$x*y<aTNvb%O70Jz?8M^dcq_ld#_@7db(DlAR)*vrbAHO~hesnHqsKMos+-"
        "hB5tlfiB-"
        "P&vM9ED`J#3QuBnn2yRM~%3n#V@I^{2R|9#ys=ADzZu21WtMiIxCKqO`hhp28BQq!y`J"
        "YfI|G|^C(T=a0+DYYT9kAGbEYMHalyQY+3ofujsRd1;rQQePNu;}sA%mi>+S=O^WS{g%"
        "qh%wgt#(H4L1yC*GcQYAaJaE5_DB)2=hg-"
        "2J&@)93#%nnw&t4^;VbO#OhFc!ssNeK1>wHR<u?6Y39)r5xm?&&{;$9yB*|I2#cX$bRo"
        "8j)3E~aZ68|M>-"
        "vsl3@_Ryae@(|^rItODqQN%s2f#R<)Ki+^Z>(0TXVSnj>1}4NZa$%5b^iY1U&1l81f5a"
        "RC8HDK0>k~=DI~aj^#&wHXc_-"
        "P$q0`j^oUOxk@XVopk42K;#|kI=LX8v`HbM&!l}eqE8NxuF0F7lgly(0fH~y>{x;T+t;"
        "#Q~x<~b(@2LgouJF?`&3P+$?>I5Qm+RgvZ?W|Q4`3H+7C(^Xr9Z?8fdSwEx)f<>uPotW"
        "bEt+6E7`$XzNh|8jD~+HxkO4iD>nrvimRvt@TSNLynESN>WdnbY7$2<!j~(sTc2a!#c5"
        "zUsK%wqsLR5-"
        "x$ArcS{I8cX<6?!N%(I2PZ^dQvC=H!nQxc1*p#C^7aq=z6KhK*X%%fXnjN(Z9ZZnjwax"
        ";2xG#$H)oE<FYoh5D*M|(2`B=>NmHP(z2V0S!Oj*jt)g&K<=7}WXCT|M3gydxCdnhD0D"
        "`26E*pc8!WSYDPsX<N?Td6zLJ-#YzfV~WlsZ-"
        "3`f*Spu6_@#+SZ7l~psP5bd<$POe6Yx}j7+eP=GSq!+(<>(Lbj*ekD4L9OUc4^(jQ}25"
        "HU<&`^CUo&*i`hdm&s1S|OY8#@gfPDa|U|Iy?#M@A;`d61G#T&}uje6Nz$|N;N5-"
        "w9Y|xkY?ZuiD={%{~w=&?vr9yL|c;lA;iM#X(9iW^`R9*AF!j4+vs=OA<L5d$XuiIjn$"
        "!cQbvaj<%_i+^!1{fg$`*iaF5ucq$+h=2M^|5l}#Y3#)tSi2~*&D;fwh_HA48Vjum+6E"
        "mxIw!N00;<WJ!fq+n-uUIkBo5{-"
        "}}Vz=K4s<wIR0e%*&OV_{#AggWJn7zEftE!E(`An2}Qzexvp7Ma6OC|gGcA#U+%EWcxn"
        "t!~ph50u5#QmHMM{X09Vaq^kCP_L99}_9K4t03HOAWYcmR7o6rfbrC?R=*s{~-"
        "`qG@g!PqQUfcpk`8*XLVo{(FjyZ-"
        "9*s%8rMGLDKeBg<=y0)55Fh^sHP_Sw<5FFPSv;I>je^hbJ$p9A@o}I1v9+&oZAhx<)Wh"
        "Q%4%~AMVt2^AC>A51Y+wqB+r{}+gexJOpId&6L%f&Nd&_}v)J852BcF(s`YlP3f^*D*5"
        "J;+0Sz>^X9<1Ko;d>A&>!h;?7QRbF5Ht|3SGpy`qo?1>?^2W$;pn&rbJh^b3T?#GB%9a"
        "M{F`qG37C%aES@SDh}nN;3D`h7=Y;PwUJ-ULQO4jfb4JoiRX9&)IpPmx+Lr^i!t@%%}N"
        "X&gr5RSQqRCalz`kL_ru}nd}|AK0n?lBthr4NGHnGPlG@NR-"
        "6CCf3B)wKljjS!vxdmd3-"
        "n7#FEhG+=#C(BgZ;C6<H_u<K)6P>H^Oc^>iBYXN5F^*POr=?#tx&1%z&%h4zW6)hD{(4"
        "_I&6=n9-)#8y4``7({QXAFM=f0j~n9$c4d9!hC8d-"
        "b;GH9J8!Is^GiCIXV=r!;EkaWNwkCjGeFxo(S?Ggr$T1TCm-"
        "8t7Hj5l1oa50X_c4)>*iKobp6SJL^tJnaQ^!cA5QDWc4NL|5Aq=P79PV4P0b;gw<#9vS"
        "-$XR9liZUrK&L1_EKc7gJ4%5<m^)QsPHqTjvfo#MT4vxm#d2ECYqQ4`?J4%hs=z7^>;G"
        "Z~3ESHd_sOp?tRH!+$(`k<YLNHwexx*u!-UU|fyrze~3_Ho;Hw>tIUI59Y2aR)WSC)-"
        "~KB`VzIzUZ{B~EJ7lDUEH!5Zs=z{!J3@!92do8^sN9vQRbi2R_dN_9F{NlllEB4@ICf2"
        "^0K;C_=l>44Y4E>GqtZYo861xK64l2F*Kh^(RGB|(XL53Vh2%6j{_Tpd(>d|u%)54$T9"
        "+XP;!p?$8k7#5_|7x42+4j)j`Ba7*Fr@jK{Y)t|t9v0AM)Q&3PjZz&jv)(}nc=e08*4*"
        "fu|#T!DJ-"
        "7uFqQdu<}p6E;tsZWw3}WSv9~OUbH<%tdD5C!IZfgEJ2*4OuI9$aw_(hQ7n6O1EK_`A6"
        "{@W~*2usVkT#xAFZ&%}^4GE`fhwKjgD@UbSIG(Na5k6ZI)#o_{xb7D&Q|;Gdw-"
        "+>EbPq=B3HeNqWH!R`&MguS@em~3dv9s^5la~+eDZp%Y?4WWvsEBNOy{l$EyJVr=Pu36"
        "F%&Lk8$9I0mefme29OFTE*ebf&v@n~(LwI_;r4tHC4?#t#skqMd~=H*IkaC>P}m<nE+-"
        "WFwpmpq9+sooiXCV7NkLBv%{8;fMn8{|~xjD(f{ZCgiQb0ll#S2c+`Fe}Ky#mEYFI`J7"
        "G#xb6n><kWCVu&sL2m3h^p}w-"
        "^#qBXGHUzu^zra^_KkZ(8p}LbC%pAmq@NYN#!&a)u@MD38G2clGzJphtd)ZM%5x(6*Ex"
        "6Bfwvx>;rg)|;jI2(ar90^U2>&e2m*!iZ2od^v)E>d2Hr8%o?OX+D$N30b-"
        "Fos#V~n?X=%M%n+hp9sBw5X&MqnkYfOz&R(Tr^-"
        "Yn5?gJQK^P%zmneRGUdBG3;{Osz9E#FWFRTp*EDBDD{!^^hoj;ZsInC+fxQntJt%_BJ*"
        "3Y(zj5)nZFKM>e?7L2K1%7#r{^UFS}P}{cYf#u)bT|PACjq*$t}N>tKVcl8j*;Eu~xL!"
        ");WyavuGgtAe5U3!sy30UgcQ-|-"
        "=E5@`ckxVobeM2*rLgu(fVe1WYAPO+SWM#mr2zveNRPU+}B?w{o8%l_#Lz@g;8l$ZYQu"
        "5H3M(`jsnzdAEom?ZZO&c{#t^kqZ*UR+l{M*Ydv^)yP2fuq>JJm(Gf{SUcX*e%Rr&7$5"
        "#e>Kz*T#`ssvql-dz%!X4_7EH@$(RFwVEGR8rYhL4#0;#f|D){_tW32@>Bx9iJa;Z*H&"
        "|<xC4wOibMj6xNZ74;?6|z;zOC2<U4*YOTh4Y;5BR4k*YI7)D&`?M7%mcVd>#3L9O2w5"
        "6q{}*@2%63c!FIF#UWe#th9n_CZ$oM$$kLQ_MkJ^MQVy%Oq%3pg{jW9$nQc(ddf?13D&"
        "XlSU8tRkp0$ZdAm*K>k+$Toao6nm%cEy)&Hp3#<SXn>};xk;diOF@E36M9Spv}<IpL3z"
        "dsoi!KSd6^v!${`3uIg(NZrB4fhwsz**b^PbYN+bd@#KKZXOi@pdYof`8(fk{O($Q*eQ"
        "`m%oP(4LhZ7uB%`WwpH`kJ0DnA8;$kKy(JOp(-"
        "9nx@jkYRAhFU;WC`9@*dbS|R97(|gZ$^SXN3^0HQ5{%2U-"
        "({jo$+2;|GA<y7ypXemwl?c}DagjG%XU;Wh`pj1NcJONVM|nd*iud0nJY;oSw!+nQ+|g"
        "w#sDHM5oa!Bc_lhUM@I?1_vDE-s&K>B&TLf-_%fNLq<)K*Q(3E8<|VO>V`-a=Gvh-"
        "q3X1d`Letbj#k7YRW$5D%tmjIC`@0L~%8ETQ(Oo1?iGV9V2dHs6Sb1r|HCo+w)VpZdwg"
        "hJjXT&wyNHq{!JPvueR>=enp4MQCKi)H_`>^$W151eM8Ov7WhMn-"
        "c?**_EFAdWtP8JDBkq3V*iK3H_A666g=P@0H&H|OSE??m8O2N&kt`03HcRjkOa`cnq~J"
        "^{>;ZogWT1mNdJ221h!GL$2<j@3uhCHM4K<h-"
        "$`3lv)6i&Gvd>vkyyQIL+IAtG2~PwmLxb#Nf5(~W<5&JD@Q^PY@bapD=OIHbckcn2y6w"
        "f_q_D3GmH^nU=kc}J|u17tH8^?PoO(8-"
        "=B&6MSejJ5HaTJq49o(UZ`gBBYnSoI&;#7LSm*|MIOl{6i1Q$)E0C<WG7{YQ5%Q*{|kG"
        "=FEoa0<`B0<6Wz|<0@k#}YWlI8U}Hynr9D_#yBQ)$v7Z0%NzPbxv*v%?u58&(JJ&MzDy"
        ";~))k#tfuuUvqu_tI#Lz|aljotmYyK%h|S8T7$4Ymz5tU^ZWKSXmvm-"
        "08F45@0b<Q~!hBf$UiMq+u^WVx^B6*NoLN)Nc}A&bQ-"
        "_#pDMd|ATTXfYfeFBU7ijNi#i{4}YKSi}8Fo<bVTy{)UT%H;=%#?UY4vOPnY22v`d{BW"
        "`Q%;x2<3CYA@LlOR*tnIlDCvsP`{~~qW8KfFmC)HFQVmmD<qDh@Eo#9NvN${L_D@7W!w"
        "Ux9(*>riUIRMY8+hG0DbhIa$tZ5xXf^q5<!w+r`k`eYpybA^spVYrJt(dDsGqMp_%k3t"
        "J;OXdtVqa5=|DWJOZq3HNXjHmLmJq)a6r5;W3;4h%w!6O`@`ZjUCrg`5U$_OxROGTksW"
        "U2^yr+%IG)iPr4ELGLRlAd&(8hRJ^x>j3@wzY%4C6^(w6zYqN3%#hLgVV=1Py+aUs%$I"
        "%271=8PZ1a2X!2av4t_K*kbO!bBp6Wdyf?Dhl<{mFE1V{OeG@d-"
        "fEPTN1s!|WNk1T?5rCv4F=hvamYFl9g2|NfyEk0Ip&_|{MS9uJQ;tL?50b}JM3ePiF~*"
        "@nV4v=w=t^XxvFKAD}0!DKV&;_LDzPo3(}`#pK~bA!s(uo0_9J1$IDgGPrxt5aWTOa=o"
        "dVXE&z?Ja{}?28uZsNryO4J8DgP7(ia4K``Sp)#k<VOt$u0)vlx~9q}o`x<8RF_q)+&l"
        "h&$Xf0FHc-"
        "21w(Dr4kURU_6(oie+EW%?fGls{BBg=^fCHc2>q2)*^{gJ8CVbiEn2Vq*v;HiqEu3Ou("
        "BL6$giq$AwIrpiN>+rTx|^a17k+ua6z^XW<UDn$c8$Wil%a7F#5_EkfjRB!?}juz}AWT"
        ">OlO+4mcl$-"
        "9xgnml_X{KWyw91ZSzX=_6ymagaW*`8dEwFfw!{0i^M_a*ADjHD9L*Y0TRbmfz<$2JZz"
        "sZGHm&m4DwOu4s%JY)<YkYt~ryF_;r57W?Ta4w`Pa{)1iu1uY(bP#VGJVq{2S|y#QMVp"
        "IhV0_`|DAm~dgKSsY(zDxLmtEjm0`-Au(ju^qX-"
        "Uqo6k}oJ1kPI)=4(%8m;H^?0Vlh__llh)9%41B%T@)%ar-Qj?VUpHr8+*Eyog;yN%|k^"
        "hQUTRqCK_sWIJ}2r>lC1>+ERi(i1&w)iitL(Mg?zKe;}zoqaHy?Am2%tS;ar=+q*}F8M"
        "}i9W~w=le);cz~IixG=F!#XL6iPsb}I&E*9)W>!Z$MYiORmp{2F$U`dczDzt#Di_fE^J"
        "cTu3l~*^in5jf~g)_0^xVS*c#=iUm{l<-"
        "L)Un`oQh?JIUtuQc5|CPG9eO@qpJMdik<0WHZ^x?Lm}ATvbf~b4JmmS|3sUigc5c1!3?"
        "IW>rfP%FQh!#l&$N%RnGH>tOU!j~0I0>aRR8}ipCWfNjWuh?XUHGORs8SLhWvhT1>MIX"
        "$~+R_x3P(iQb#gbLs9bztqV2FwfEVFWqar-"
        "*v#H3e=VM4{K(~ME^fFep5gm$yA7@)3t5Ml%AMVM#pGrOkYgmhznHltECU14E1DQ}jHj"
        "Af%Po5+JAPURM{e`qm5=#d_F9~m-&*E$9#s3Y7lj$hdm@uQVcg7m*bilm-LYJ9s#)sb0"
        "!oW`5QCEzJ3+O<n>cjwm0${JVJ{?0Y;%QdZnRd9=nW0AsYFlo3I7NFz2ph*MGNtt)?Q-"
        "B`o`VBq$S%p+rdcJD8F7aP_-Lo!<vQ79Qzrg+PfrG`VGG<ZidT^Be{I<W$T8rH<mG6OS"
        "Wy{7jC9dFH|Edn*I+xsR5+KT@7ur{nEA7{c`3b8$w%|BZbji1E&x9;0>T-"
        "g(uo<dm8c*{)+6V7HTpGI_xWzfVac5(JkcQkON;B{E_$pOHfL%>h?+C7vI3W9F*9?*dh"
        "4Nl`|cT@dli1Y>=5RR*v|HVV+$fjb)s?b!#4@FZ&a_2U|<c*aGr<qFZdKq$mrJdiG_g1"
        "$I|D%fA%?o4=^H|1j2!Sw;5b{soey5!_BzbT#=mwjFp?RwQH;nBjQ-"
        "oNtP?4_}?Xwlz#Bbj$+(vzAdhWH_=^nISB|4s&!x<tyRe5{9)_AA_~q>Z7~4CG-LHq1G"
        "Fgr7=-"
        "s)vI=|`V#!jIRf(plD(313*Ez13b0~V)~5X(9Ko>IeeUMYLU|$f0&RoG!A+KU>_6u)Q!"
        "8pb+)0$nA$NU3&Z$nudCT}0Acj0a{$3}XEu%&tyXmL;BYHGY0LnBa>_)yRw^ytTV(q(D"
        "Z&9jIv&6e<GiEE;VqBVWl<*0Qx$lgf8OlARe=>`a?QA^wQu2^CqFWS?sVHdxH3I){^Gc"
        "y1{utj&OjXDE^v?G}Kemf~2{PE22Q~$23nMJE5^?IfV+Qen$Trn0X;CaweVOV^A$7wNL"
        "8Txg>|*|UT$lJLa|-"
        "1Z>N}qbsf8`M4xV|zudoLa?HWa!$u+PtXtMS^@=Xat8*@c$O~!_(<&oN6@D}^t*9IA{4"
        "0ohkw_!=tc47vV?fZpxr5Z4!YNgn2QxtO`lw7n8W+5T!uCvs1TyE!>rg+2aCS?<Ap@82"
        "dRm-"
        "2!6!EIRBC&0SQZAK;+@XUE$zKihwU2lHXB!P#kOsKI*oa(Z?csBXI%z%D$Pz}yi;w9E{"
        "_145=aYL(1(kib9i%dBPlJ=UgwS^65r5Cr<!~W+NA?8QZhGR_5!TzONH4J3QU>@+zcIF"
        "?bRb6RYE1~vuCSNM<Xx}>ZQz=ZKz0c8M_D&XF$I|R9K)puS!}(nKj<msL?%LA!9H;Ppx"
        "W?0B~3WzEP<)kIqK!mNLxLJ$9SX4QU6i>0KO@n0`|K520uks;^!E=aE)9~N(~+<YK%;y"
        "lh}WyFmIGRATZxJSTmn(Mh>%glQt5P@?vF$#}SOT(B6>5L>248#pXZcuao}-"
        "4Z%VXZ=FIlab-"
        "9&$VBxCmrYC7C+5uJ=C%^_k#7Tu<70?CvPVD@I*vTEU2sld!dR<n=12QCs;Owm^c;Qc*"
        "#Il2&M+<(D)xeS7kh2$Y?*~N2e*(C<}H>gFEPy2j>Ow550Nd!`L;IrsDLrJqHLT?V*kf"
        "aB7V_JWXGzuNQ9gpnhkDh8(BWF7n!4L&v?FQ>tlCwM!TC~vn%HDlw&*bGqkQmgZ=?L$^"
        "^aELKEl78HHi?SVy$xxUe+mkphce5%FB0(jH-M`2mANS&2_fI$v*-"
        "uQK;OSYQihqG1|)&%W0Gds$9kig`QonEwym0!&J?P;?1SU33o+JJ7AoQ-"
        "m%s7Jdwz;D(Z~!FN81-"
        "Ku`|Iju&rKQ`1`O3GF4@+Ywg<ag_BlLV@VO4Jlr1aiq%of{&zC$A)1>fI!N;X<G@Tui)"
        "iyz)w+>R=^aIcHM(Kz6!t4IG2blXPS??sxZzvhS=GsU%arWHLi%)AU9j>SkE8EEM^ieJ"
        "tL`?gryRC+P{H?_|H+2smAB3#-"
        "Qz$wO^B4P~wp%QmiW;EQD8t8q_5>z$t}@;}a8FFs!yt!@s?amBIy;VLZN-"
        "+Oy4<FLx{f!>&T+n!(=9L-"
        "n48@b1%{<M#TwNxWhS8?(_>R8x1b}v5Gw^Xf6{mvE3vrI3I&+!FZEoCD$$h^T@Q;$|z!"
        "A9XjHTU^q_L}Spkz_OBcS~!q6xVRaeJtov)Kna(&H{h)PHVW@(=yXto&BFzpeBIF?iA-"
        "U87VGe|FU=C(&VqcBbH6%0hVUJOH<`XHVJkOo5gbU0RKPsPhph{I3z;46_(3LNHp5oxd"
        "f|%D)c-"
        "50{v}zceVS8k>nmJgq^qlA&!>9rRFdxPJ>o)j^Yx+)?k=BQpM$+)pFI^r8Nl~wnd8Ji="
        "}t)=H?qx3o>9FPEJOyDx%WEevbYk4Ry(29erMHQuf$*)!z@cB5meqv8J5D*oB9_IFE~-"
        "EQ#<aZ)JPo4W)_xhV&I>nf@u2qx+w*1Vp%ryhhk^VQ46ZFK3sridutgXl+Mrz?$&Yf+y"
        "Xz$Q)%)*-sdR*K7m1)}asDK9SMvrO;iQ)3b{2VDE#k<DQBRXIY)vq7IDC-"
        "%_S?a_N6sTk6HoZ`>KShpj;FYT6~8v`n!#H=oJqAw3GXL9X?5FbY5AJFnU1Ywd`jQ^dp"
        "QYH6K1$$8I|!(PJ%cqhp}5{4EXV&@@eiN^Nl!ZLr7bzZec=4NDgz2nkM>aAy)u$)R)*P"
        "A4<CpS#42X_gpU~?oIAsErRj+}un2bbY)_hMg?WFe051Hc#iVbdCiECKed(2c#|YlPII"
        "7f=EIq4JfyM33k5><eXWAtNs%Gi9qTH~tCzo{KgP^6z8Cx})e#_N{7C#slVunw>r$dK`"
        "<_z71yCCzNk<W+JB`ZEZ>H5o<?1MQr>5-"
        "!xR`a;SPXDHNa6j$X#Dr<YeE!EkFGd64o(q5OTM4iye|+SW-na9M`vV7&1<hWPxTB{EJ"
        "~7P+)!Ju#g|$SW%a)y!-Ps$iXCwt1O)GGuYL=5y^Y7-z5w`-+&zwe-"
        "!geBkP{0kkPT)7Fs4<Nl!bSla?C^<340tg<<jMsDKou1>SGw07gGvP1X>*bj_Br*Sp8s"
        "nm_6twEpEQi%$d!fxnv)TAtP`CJ3QT=^6AfgTmu$fV)j@Cbf9ag#jBObnK(W%Q>_tu$y"
        ">f8=}FSZ{%`P)Y$k<n~~I{if!7%_#UZW@Boq?Iv5@S<UiGzU+@M?{RK5t(N98aq>++1n"
        "+HW5pgoj<bxvY9=|H6Eq#>T8x00@{?CRi^_Lr9-"
        "PvMKAB2*x$^DeQrsnDaHiO+~jSzB)8-"
        "A8Z$xc9@sI8=Fu%5rVD#?G!pTLwNeQ_o^m3$ps3x_Ca>_Dd}Pzngc?Z67yg<s@Jp|dJ@"
        "DOuQ!zv9LOj|JjHjP0>5C2TQR!_G^_2oL>PjmJ343s^^BahdNFJ&$ao+X*(w!<ZY~3%q"
        "{Nio`g2_+L{){cTq)z$f!0Qf^7bb(UTJSUpN?b?wwlCf^d>tcS6!YjW92{O{NZ^y-"
        "R(q87=*UsdkSuX4rHdyvSutHF;!U9cyZ7K~Cy3O|)M5Q45?uymEIf_+SM*;rCS9@0HCk"
        "D)znHxe5WkC8qUZB@YU&?Aq6XT?c$0DGTg##&0Bi$1WHU_-UDWVBHDGPW(8Oa?$7^dI6"
        "H@lk1x7jNCiO~gO1n*<~1zxavrR%{Hcl5~sR1+-"
        "S9zbhGG*#;&iWy`7M`GIBP2jX(g4Yv6q3l-"
        "+fU>#rz=pGsnY)Mv^F?bwnsV0|SFyBdf>&b!?{T!1sqBU0MIMRzXQ8MLc+y?A#-"
        ";tDyPHbbD$B);B)8I_!5M;8c53x7!T3Lw<7kGIZ{Lk2mxFYGP&ygIpL^9J0`3r%Y(oQN"
        "ZyaX-"
        "@L`&^eR;Vg9l21Dm18(FF$h0T<+tJO@I{*Kz5w$PXiFt2ZPxK61DeD|kA`QQBS!i{pJN"
        "^$kfT=Eh#7?MT@)~lTue&Bk>ti;PXN6+Ve(HJo2tys)Ys+Hzjfi5lOEsC!@-"
        "cK1yM({xbeo^Ea|{hAO|Xm~Yl`wXs9$8BdAGVkJZJb_dBU#=bSFm%9-"
        "Q$fu;<7V=E}rr+`uled`zhwF^or;v&=VlRoo#CW@kHlD<AE9{D#o!oIPy1psU-"
        "3`7_K09qc{#*p+`L-E=+;P6*!-"
        "x<O8fYy~SZkw!dt$v(lqm#75)g8~0Z!!loG*bKjdu4e~I6EqpMQT#f}0R4(Uk_`W~h8#"
        "L@L8_*tr9fhWwU-)gw+J*#!9`FX995>Lwrkpx+e-"
        "cgL*P@#P)8Eq*fcpgpgSb53?30rIV{$-"
        ")+yXh#>91DUEcNn?s5uo%vP0q$^qgQ)C5}LvE_a-"
        "o4Tgw;X`%+I{;n5?H796)*8&AS44ec1KM9MC|EB!(SL27irZOQryI42Y(Zfksh#+yOry"
        "4xj!W4}FQjsG@51V#+v@-"
        "5M5KF0YtFvKXZcR|c4l)^d@rR^aW0%9*0ro#xd47tPMZ5zgXlwPgJlalKsre-4-"
        "J=&+Uig><#kR))gX7}68hej*@Y*B`OXA3-F=l=tF*J|0-"
        "*91M{Bhy8l)6_h_#*m3rH(UqqbJ`swJE#9HsU!bJ^*dc<)nCw=5_R6>7rEC8zKtt~2jd"
        "w(@!<TrQAr!ftFlpR7Uoxz0D}QI3OgWkh)ca-5QD<%EXREc+qmy|D&93&tmQ^W`b0O7-"
        "kdtTTC_Y^Ik<|K@MOUqi0h?MfMCa4${1;_AcRbj=}u1twWYX<mj68DTM!gG$|+MaHH`A"
        "M5K%s`wh|9E#I^;^W{xbcjzUhbK?<*n~}~7ey{qP?C`HjD9YTB0J$vxdH6l^@}2tl=k+"
        "`pb|Me=bB+DjPjStxzYqR#@<>S3cWVBWZ=&Ng<Y*A3-"
        "8qxAV>Pf<|?hl+un5l5UP7<puEeA;Ir{f=xF~pdH|}0V`1IQenJjRLz>Ceti!F-"
        "&4*QB+XJH14eDX6ROl<s3BI$=;L@POISVm@2g>l|bzBN}UN|E6b=NEVRgsxpW4GWV%hq"
        "E9z56TaTw^L6D~oGsenn2Q;c^v|!}x+75T1!OQWKbfT*p<9EwX(^oB4i|yF33Zp3hlDE"
        "7Jh&kB*dvX6e;mFu!D2fFNkg0Bc>gO9-"
        "S4Lr2@Es79=u%y*_?&DpcT?ZqnZ*F`I@*?$p1u2OamqKZBvqtar}biTTKxb3a~Bey(1n"
        "ODn)Iwq^f)a|yDP@^oj??$?^g`tozoh<V_VopdI{t~PYf1mt;y&{@X=ZvGJ7yMLY7d+_"
        "d2u?Vk!prcjIz=*g-"
        "FO|x0*(evU@JoBxT^$(LH_CRh$VoI#AmWi<kO7G_YhAz`{zGX)7S>6URqF|>pl{ADh&#"
        "IpHU0@tGpWiPvAxFPz1_7^oxXCO*4|yOrm;(?X!;4yb!apP`E(MW6tq?d<p8r-"
        "~;M?*#hx}`G+;VVlHlkUW3EBUfBQG>DYu77l?*nBUJ2lR<9FmA=Y>!xEdBX`dU)J54k;"
        ">Mtp!Z`De&E`~j8-l3=m*DY9kDL^7XzLFI#e>Nd55dJ7!HlM7y9{{&W|-"
        "J}fPWc;rD8_^MYX06E$B_`ONbPe?qKA4J;p9m2)#!{&6^=8=?Q(ah+jj^7C*OdRPd0dC"
        "BoiUTL(=x=?!FyD^VTc32xu4?%GBV>h+t&8Gnq<0FL<&6I1snbUzs0J4({+`OyA3I;HA"
        "$}Ko`7M3FNf^It~0%_rz6u%kxY^4gS(g3inSG=n$8E#>(}a2EI!xvvL9FjLy-"
        "B6+Al_NjgfBHR#vvAD*f?+*cSLj+n&9kUgy`9eTZ6*7q2$KBc#uFlb5hclwP@IFQ+_?e"
        "(32UuNdK|i93A_owt$RQYN@dMvATRh040PZp1CFk%RJfS8Agr)Kp`(zX!YAH{ErcN=GK"
        "-(?Tye1<v=zS_XoEp@9%(3ZmaELqRH4g7!jd#+@w|(IE(CZ$Q$ZDmgH!7rx4oulX13;k"
        "~etZJT)4)I4LLGm|?5JnlkI{Ro4zspR0l6Wui#pf+2}F}HGeA<?-"
        "xWsS2kTFku0D|7cNT%x&S44q(pWUY(>>Vy9r^SwMtX&k#*sK;u#ZY%EVa@+@k^~rnDWA"
        "K_vp7AtD4p8V(lEQBC`TEiHSeO8YAej;&x0D((Rhe4pTMRMwPuLNqH+Tmtdsi_}_%fT-"
        "SI!J48W80~H=grUcBBWIA}7^7_WN?8O;^#M8epe<g`%k>UmP~i5wck9z~9dGoIQX|q*_"
        "S_sS*C#AkMOGQ-bM<U&myM9GGBz8WiO`&Dr$Ytk&MzQb{;T2GAXJKi|ZZ{>ZD`JVyo`S"
        "bDUyB|Av_(0Wnl&&k*lj!fBfRlP$UmNZzWxUqpT;iaKodK~Bc%eZrJGhxWC6=;nfwk49"
        "I{BPVTfs<?@8qSU&+LAFqFtmai#Na$&*(U4dg;XxCjUMiwnz$>}(l^ZB6pRX)i|a~tAW"
        "9zcfABpwKEdk1ecDTil?j7@7vX+?Wyze-"
        ")bWY87QYJ`iSMO1yz}WUAuTdMQdy4K==9PTgtqakrOD_dwTh{Y+Ck`Sxl26|ZzvOBL;R"
        "x<r=9|<KudN<{Z`a*r6ABgY%A;uUa(X6k?4GRok_-"
        "O(#tYX_J34Aj|YIz;q?!Zt<pPgIC?L<s9+J>Niw7-"
        "b2pH!!o8eV!WhS3u9f<jv~vf8y!nZn$Gc-"
        "w@HEw;%1JB4Z#Gv_L$*^Wu8N88i%#K=VKHI*&9990&6By9xPg{GgMRxaTYq7)_ZgocB_"
        "iQv5Ap5r4HgaKwM(Th%2&LZ0QiqmFI7(#d)CN<xWks$XoC4)a2;+XcA`OUDtiXld^L*}"
        "TUVhYi@MMk(LGp81p%+TiYE^rL*Ya_XJgGg$0Nc(t_zI`S_QlLs44}r&~6neG(`F@XaK"
        "93+2Ms6Ei#vUpsRtsEcG){zN=*i#o5jS)pnpw`Th<K8j0j0Yq&`uTkggjLxyu5VWXr`>"
        "PuUaJ)R#_?PlO8{8;qL^SpeJJO;v5zhmF=ae^lJkF>z?(?6E27pTiFWv0@7$aUN-"
        "a)WC>@`TC3ywoq>GjK61SwV#J?p{C&R+0RH4Z4}&k|8%P3dG~%9N%d^c*VKWrEKk;GQN"
        "BXxsIu6IG;2R{6pErUie&bvS*!|hR+0pkjCBy8RvuT*%qZnvY-"
        "D7_+Xu&Oz=%HdQAVpM#MthX!X4P9^FpiV0XDx4zc~{hTKBI9_SmEMqiK>WN_VDq&4`hW"
        "IEviMabWpfB7V8GkKy6t+JZU#OG1<18-LB-"
        "?*0bFdcGhz;NUew^us}uCyofY2N!}fIn{Djq122zA&YV=Q6e3Q;!%!&+@f}2arpoZN*D"
        "5#TY?VkKZ32g>AzSehy;^D7Y%FK`V<ok)*D0OZ5obMVX1M;F^duu4*#n?#wheiJ2$8M("
        "3wEQkM9hf(!mwu3um}IYw?Ayyra~tOFyFW*nnl1DP-lP4$GU-"
        "{nRe;QjzlxTd~5Z~z*qMl8b)N~mOPge~VP;Rk#>@akL>!Dy@^|K$Fqe#2ta3OsP0XCsl"
        "J@HPa&YIK0)_^`k|IG=rAwXeEOXh*!F&Lerwyg+No8)dZx*vDnn$ob%nJ0diQT0ox2_*"
        "Hf$PcYPnw}qNQI`wx}tmTR@!*@ZN;SIsLXgy~uY7o)^c#D4o@@Pv+3)i1c9kvII#21*G"
        "6Xg;Aq^6NK%w543)D63(Z19i78<HP`SJg?F(eMZCD}PGg&pyCr6{QLjm4#a~q#W-"
        "OOAGT^C5+jMho`#n9vqHVN4i<&IIT>Sb~U%cejPMUxJ1pYy%%(3TBD<whV)zkr4pp}LW"
        "}h}QbU{YZU_Z3;M+|GT~0cOKgU-h7P?$oMqDqu5wk*9n7+`ph|3YZDSxR-UbrTlY5+%K"
        "pIk%uD{L~|dj*P*V7p6Wow0^4;w3Ah=z#{jV;Y+83Gd(>@tj}*^X$j@w`d2>Ms7w@Xt3"
        "Hq-LG|@+G^3Qe50NhaP((cE8(Q>hv6p=u^HlA)K=IO*R!$y9geDj8s=fvk4~pF%)VUOj"
        "$SO!B$O@3xB<ay#@>!9%pce*|9Rdaf1`Gr&YDWtPL61sR;cG8_?n?QXb0*hwHuqDdjy-"
        "~9q|b1zI%$(!&*VMdjLhCkE{#90oyU@3%DV?wPEBj^Fe8oWijw+NLL%p2zZ;kXGtnX&A"
        "0LK%ob{xX2t4*)I47fs>qWOA5zEhN?Hxyaedic*1t=C_f6zFNqT9sP_p8qd`<1?J4N3|"
        "8<y7;daY`+tq)$0exzz;7ZvMBX6qAO*l$8tH^hy^cH;-"
        "u&rVV2fz6<voWK=VZ$#U<j=`Xzu{6}5YQ=bp>n%449JQ%%l`qfH8D3!bvz**saTzy<o`"
        "?z3FH3sC9`q9_;v0${B*)6t_#mcXCz}Rp{f;cntw00oLdO)eFN8A9<&<8vjWG5z#nac|"
        "AWt{68HEIQDHBccY^(Cq$~1UKT%8qO)WV;o?H?MzRpZa2TB?`-"
        "3A+?|18ng!GeCE}<{M-"
        "ReT6t|c$WSYwq?U<m`)}4*BqC6R!!HBmy6*J@+jTRei^L|x7!YK-"
        "*_IoYGknY$&dNR6<d}=hEY2rf2WS1d!-nxX{BM{Q-L;Rq%_m#mnQ|DD-"
        "#RnGw;a+@g9s}E#hRJB^Q%%V1RS}=3BZ;fpX(D|5JOulHglr>+37y%`hlb58m;$#Z<ga"
        "aFaL!S&!S{0@#AMDQ_rU#w`_crK_Q2-W%*C4;4lGG2W?3LN+M@ai*}FIVo5y-"
        "<Y|<>&djVH8_p&k>|l=eN`czeW$I8jHhRC)np^KR`dakD=*l^l6C%q`>2|he~rD^NVbG"
        "7w9h3Z-"
        "0WOX|390S_ief=jM0yl`sS9y7ScjE$@@2!<BxNstY!@$VG5nXj3(b%4(99FhPEllA-tw"
        "<6e!@A^BviI#FJp87Fuqham>FfYS5R7&z4ivLis$=hS&ia{a7mu{EGiq#_ds-"
        "9d^_?(Af}ABsVbQZC!ka<lbfTsif5AWL265^Z8x&Bg9<Ll{E$uH1Fwn_LixV9ZNmpjiY"
        "B0AAGBbQz=HcU*2C)X-"
        "w)F(3?NXF=U#&6bToqGLaNk{A$Gu@=Ebi_B<1dUBw64@};r%7Ov--Q%o#Xl`CgF>rS#O"
        ">C5Csb%OR_L7cW5U%K*yB}cOcf9-"
        "rle6#_f5qTUnDsFTVlc}^0x$S1@C>J13JAT&%;B#=lf-D|o`>0{o-"
        "gvXXpW!=%x{f5%mcVrwMFaEHl!a2het5Qu8nA;%B}V2`?74h^pT+(!IIPqjI831=VjqU"
        "~qIO!(fvIpe7-^enJx}cNqHsJDh7U#(_-uJ{;3d-"
        "pk0Y<+iuV*APXRI6GAik++bd?_!Sq&08QlY=eQ(i1sh4ky=OLX${>GhzJvf4D4hqF4G@"
        "}`UJY!?A5x&FNl#>4ZGuV#*VACLH*7tz_2T)4`1T6pn00;m803iUu5hH5<|NsC0|Ns99"
        "02BZ*E^l>oE^csn0RRvHfFJ+>00000@f`pF00000otI~O)YjMaL+BlYjg37so+4?Eq$7"
        "=Nn(3W@!8Fr51PC>N2_@i|9x%OQU~ErOIY&CujOit`P(x@5J)xIC_>)i#Az*U*`3lc|x"
        "A)t<uC;z^eYZXtJqDEdY{qAEyrV`>`!dVh)ah+LCe;g_-"
        "Z7K2zR4Q#^{~lVqelO~d&dzIr;RSXPa8X8%IMM^G-"
        "?2yjT*4f`JMCsbE@Qf8(8b8cj1{@Z{**4Cf~kg5$T~!^iB^zdko=HIv_3LR%vl*_$<3Q"
        "+=*Nd4FIbIWVDFRXFrtF=yT)<?}s$oij)g`#PjAnk`6YJYr)p4ET&V<A~H;1{LwgNw0="
        "}xXx|SV<Y)aOn@2a3=aReZ8!m%h86K41h4fRp;Tlu`Z_azmOfaT_bo*|5CR{Hxj2%e&3"
        "jGP6e}|%|r-"
        "Z`m^(dL^u8wy?R_v$$OJZqL`g>bd@pwV`zytn)&{}wn2MBwSB>o&}R?yOnIwl%}<p;JG"
        "Yzs;9HBNcV-ZgidSCv!bEBPAi4`bbTJ+kc<h>0dgSKzk3!{le>vhh(ku8${M-"
        "9q7+<Ra_1@s^n=&GF8)62$E=!G4i$S}+x?DB$^4{ur(uXvAFz{!Tr0u12THCwe#gJ}xs"
        "97g-zp8{}$ibOd+=`l!pqp{Cc{N}S-"
        "G$cF4^)zRSoy5{EbS`t6h)E)QO_GE@jE9esbTv&~hxKDVAaGCF*Hl;M`J!q=6Lrd6mMh"
        "W>&k2OR*gg?pF@?}M@sn}SYG&*?OY{s;MJLGFbqS}WxMn}tKDUpgdQ*kHonqMTplsEH6"
        "I1hNtM$tRmNn?@Ygf)mO)N2XDd?b)UPXi(5M<Gt%z;(kd_}xN3Z?-"
        "U$?{CzNwg~)09^*^eJ##7<;GGO>s$<pJj^>6W4NR(w_Ia7GOsdDl=I`N?(SCI*YD}~4%"
        "gTD87u`1!2Y>Y(qoR2~kpMSP;R@6A7#71j<gP1|oaZZv{oJqhU$yUb;A$PdTbRb~gBR("
        "Oas~a6unL+iP|ou)Ohsu4L!^cwyN$7Oe0PKZJD1!e=fsvV8;pP16QLim8y@x#2reeQ^O"
        "|`oxG!ky^wdZ<=L;oY-$<3kRq-IS&gd<)&zmXVhxL}mk+qTj;0&|N><u4#Z@`<CW|2n1"
        "kl6p|i~Mz_!$zlGB7SM&f_gS9l8}@M+v{_gOUqUiv~#bHDs+|nPRc2LCD+rhl0!hENAV"
        "y0@7Qz9?D(HSH6aF+hmXAF*}wJsxG^Qs!!}f_IFNmB24Dm606PU&k<!?o$rLf!bD8gAa"
        "`?7d1Kg&womJT>(Kz-}z21}@-tYcMQq3pQTY<1MwYsPX)dhN9L-"
        "2Y0MbsPK2(44vMT@Ok=pq)WVa_^*os@F&2a-"
        "=s;753G;948fB1^pSu1eH&`)y%>27Ebm7xYknuOD}Ha30gwZTvxaX5K-"
        "HHBYIoZS<z<*XT|{5^3%Iq}#oZaWQO>*p*4~76;4X2y$p&!V#W-"
        "JsIRlxTZ0jorwmLHuxQSqtDhFo3(5?;vG0yTnN&II_ybm1?Xi@K_{8N?BhbCaUZV4$x^"
        "#<4KK~#V9)qgqrGOi=yq-"
        "^DZmBp{Y)$>`D_pu^4{|F24RrxIBIP%lgS&r*ST48*elWlQsY!8pC((ibZ1>sy;7>9Gb"
        "_-"
        "m@>;+p!ZaL%4mm!OJvhP)m3O1H>^H{3<h00F*2MUrFNtJ&e=pcAe;2Imx}s2kgFe^vkc"
        "3ACur$G{Ath-"
        ")vrAc%yQl?xb#yW6CzGWyq3(gQ@FjZ?%6b+)Lv6y6^$K&SsaR?4B<C#U+vHAif9^8(D6"
        "|obO_(o7x$R~J>v5fL#o5AmXi5!SN31S<4zo7u_m0HF0)@Iwny**n=BQzzP3Sq7gdMhZ"
        "c^>~essOY_JK=Kf(pG{->fw3_VPmSbggh~)C^G^VQfPQv-"
        "sN&TtAuy^Vq_P{g7dduSC*_!_b%nG$rH(4qLGi@_VBrK5;Q@>1wAw#<Y_qcyRC-tP(JI"
        "OMlPY2LU~Ug=Au3wlz|?1`RGx&-"
        "`g6ELTebt)z*9>UZb2aU8#a57#I24p|jLL6l1iex^tA(mVO$1OmA~Gu{|*+k(}@xvxF|"
        "j8`bgPHn)=MDOJIbsQ8WBNIttP<xl<>=wjD~BHkRlfN9CL5+{bsI^Koup}}SscCGIygC"
        "Z`frTH~A24tA8Vrc3+d*6aRK#iZ_><j=b!>uyv3ooMIz~TD0MJLfkHZk(+w$pF}GhOIq"
        "|Hyt6Cf1$qz3+WRwFGad-"
        "e@=K=r@v{nLa8<?Jn&V{?L9aC}Vi6HsL^o!^fy)%2~38^WuhFy3<a5;o6YrF#pE~`KRa"
        "<o5qjuH33Y1vziCDeGNy^U*S}+*ISuhg6GQVpsZQ8AV;B4Kavgd6dHd?Oa%B})rDv<SW"
        "Vuse&Lz0!qbcWT-"
        "s5XQ2^*swtaenvMjcPzHxa&yxm)jzu^bTIbulYTyV_zU4Ijv?))Ua5&L-"
        "?l3CnN<A5VhY-uKd%G_9SJw9wM(c^^wMIGjP^m~=j!ae^NG*vh=_MIyk97OAp2aFJGV!"
        "ZiC7+KUZ+C_P!c;vBSPozdS=}+9(*>=*)f=_y9JVYNSJO){jbd#n{C9LJi+42+^W=~o%"
        "9+N91DPV^hM@0p~>=VaxwqQAS0;F7B(ZRa2+<tHtXP`#`qwpa7g|B2L1?DF2j~FgLyvf"
        "gEPm>?rwT!j!i^6-"
        "f2j6yHNla9_t_}$;(F%7f@*Oh*|KTm;x0%<$8DpyZE9u?lIMGbrWmYgJA&1-"
        "r%%F=!mnUBAKt0}42km3htnUqrOvA{?=bE$g>t%tD+!g$*_bIF?T~T)dhhv;B8^6h2-"
        "Fwx=)EOM_`N|p9vttIaO-"
        "m``RL}+zA{ti~hV_@Qp?uUcQ+@8$$OEx4P<<A1NiE@g@ep1KPx`XKO?4Pvsk=fo<epL`"
        "E05bu)iM6!=hn7@M*No%3Ehg^(C<nh_7U5y+L62`zVVJT<X^U?u*5ejdB5;2_t>)wKE$"
        "kRnRO(p*K4SUwYhkqr!P9|qU1iXue<;>R(pzP0|nqO81ybM{-"
        ")aMM2uf;U<Y*%&y*Xes{5_?Df-"
        "3O9{Ffoh_v%wXZso#)F&a)(~j@#9$xPp$Y6&seIom)>%uMLysKAetp0TCSyIbfW@s!0c"
        "etOq%Yj;=2&XG&>HgXixt%zVjB<8~2=qFbpzqvpngH1+=w6q3*q7~X$SyKsV3HP}w-"
        "H<@41%kU3!#0M4G+UUZnOCh8B5(qyHav}FYqL_q0R^T2<N%#ps7$roKM_vwD=~>QW29e"
        "TL5g10aumR%wY0F7|KXs8XE+Q<w=nic$mu{TV9(>M~$CCi%>JM4d_J9i@!hyoZ%U@vGr"
        "g}rhH5x!Y!8YFd7J@qfe+DdE?vf9xnS)9d@VC7?fDmg&t;?qAK>fh27w1#s}&E-"
        "bIfvCW{+{LEu|X2XCE&g&WdoBB2DOX=Dg@H)!P-"
        "8DkY0<X}?ktnUi{h4{!_iJr(hG2yz{7DQ{q)||?>q8l3Hz#rg6fZ|88)oqvLuDF8mfSN"
        "--@ZY!~vWk*6z0h*a)9?fcqVw)vp_=T{$Sz#jKSurw|7U!Renu{rrua;?r=tm|OHNw*g"
        "vziAs*tys!_~ejDi>UxSYC1(d$<jni3KHvT}oGURigjn3iSQ*W@)zYj@u`Xr98rVYm%r"
        "3W`eQSTp?x4Hno6sR3fg*;HU62*UWk+tvHyZE>+hAPTLoG#yh_tg9>Zv6_;6NnNkJ}TZ"
        "z1aEF|Zh#ePmOpXI;Q%fZ%Yj6R*uc1^)NSfXb}T+Hy~I>~b*`_wq0F|H=(s!EmCkS3zJ"
        "EKn}b1(p^Wd?W7oHk~~6Y+`15pR@VIACk;5`f9ct+QiQYCh<oVkN7Uq&b;ToB-bs?g<b"
        "d!pXyFC`=kAyRw!{x1vogd20cq7z~*$wSH$#ES4h;Kf%fbeb*8U*kVLAIp=K^@iD<Ti)"
        "=aoT#vA2PN2dAO3E?B8FWRFY){=cs;T5Yj`T*L41l9$TQbMpWT+!W+ccS+}U_>gvCo}n"
        "jAQ^Go&#)(e;J}syQZ4L)b3(6*YQuFhx7JS5ct}qKbJ%>kCig=Cg2&|FNQF?c@Cr}V90"
        "`AJz6<s$!vfd*)7Tp@V#^?TWPxsKo0MH3jL)ki@Rf3lE`Yt+d)7*v%TCpo;{SXfs9Drg"
        "&hM6(t8`Vdo0w`&G8(g%K1wXZO%Xq!DTOL*%~yz~vTx1lLK7j)d5q-HpNy(-"
        "F8eOn#PtOxKEljml8X8V8oK8DJgl;5GJgYACf?Lzbb26$x?U?wi)VXB(m+epMXi8u0$O"
        "ix>;wb!670|O!pi0WC7Hf!LZf#w@~t6%nE7b8USH~kDtr8e9`h=rac|)aI7xb4FVWQbl"
        "7P+r1&PN$!EV9{vw$qNI5<My18%wJ5Gzo?&Q^NrQ{kyC0Wtu-bn=Pw;3N5SyaEj)Q+$="
        "T_YHmq&**<bj(RO`LXADS?rz~&V>yLM1$~s#K)0uyCp$zJISAYe>&!HALn%^<IGq%7KT"
        "wseYRWl0*f|=9;bL!BIMLQHx-"
        "37z`bYeewB<gM`fMe5G~tk;s7=(b^www*o#oc+jpowWa_nZ~fjdM0-"
        "rdJrozn7w_!Bxu?a_<Oj?pG$lY6gkC*K3r)E~ehx{7t;3yu@d@k8_l!Jb-teg)9qn+0v"
        "CA8ZQpu;40Fc&|neTXCQhVU6al=ArY+Z_wy<<u<y_cypxiksFKWS=oLGRN<OXXW#?miI"
        "mmV#M_{g90T@8KM7NS$4Dj$v)S0CiMCAkp#Be6BJ8H`svWIjoE+U{YaAWq-CrcyXNEGY"
        "C2&b$Vz>-"
        "zM;*`wSb@!T_2Ir`YLWQh80`p`V5<jXNICPSZYXb&#xxd&k@?i*;CMIIKe)d(MuxVApM"
        "<8#x$-E%L-fekTfXwf>I={&m?e(l(yW2{9P?PfZWOD%JeSyubh_CYSJfs<AM-"
        "w$(<o#Ph;)Qcf)Cv3@)Uh17bOky)`Flr;Mwb1?2O=Y=4ko`*+73!|B>ISNU;XMQ>X^}r"
        "f`pPl>CM|qY;5x;SXfw`fT+J;XRwS^b&iOZbu&seg@*r73>~ZMDo>4rX5%Vi^&0=6L#d"
        "g0j5`*|5;<;h)9qv77prznNw)G)taOkE%A4JzPMGVS%+4czh1e7jY>r|2E&QuP*REVPr"
        ")u}PAHDf(B5*#$Yrox_%>vOWuq>>?0R9ZkKKVM?w)K@QdTG@##9?fW^I7nNKn>lD{YrL"
        "Q&%YjvejYH1<ql?-{m!CFY+{$Ap<Qb@ImWA{#@LEZ3~C8FVPgX&6<65bC(-"
        "l6zXtuw_+(vZ|T?$uJTvCQgR=xn9#b-Nd9z^ur3316Y8K}^kc%8<SkwSud^q-"
        "jYVDf8S;ED*hNr8TCT|Jatf&KX%42Nd^9<^pDBd0(LOSQO-"
        "o$E9D%>{cOYXPLDlj~0xcZ(Y<IV(z{A1{eYHPPy(9FB)`ZQxHdn9k9dJnLVl{=eLPL#>"
        "@MrG`V}OwgF0Y?qu<#YG=BHd8^bFz8&`heL?UXfvI!Go6+i}<Yf})8e7hhri0}Ih7xq4"
        "`^aRuFDWAw8Q&AY}w$GqVF);|RQNGeg)q9dg(OpD|Lh3nNy`Z#_DtfNK>SJO@y%>OF-"
        "!F<nVTd~FlP(mFp)y*cRjMWZrFIdD8wk0)9Uk4OV3RQhaZV=Ol)!7L)){=jt$`Hh7f+W"
        "~Y>}>GNC}n`vT7O3FDld&(P9Q_1X6hT$#ie<jo?@}SD=KF?azeM*ADuNp3SMhf!)bLkJ"
        "L8QS0Wl?0Ddf2=rWF?Z=sWa<%xk7TOz}@P8x-"
        "DAn@}#f(D_20fPW+9>OHWva}R_)H4o9Ws(Lw+i2JbD3je_~r29C|9K7u&|9Y*%%rF#qn"
        "^cC&^Ogg<urbolTTWih_9H<mJv4$Uf}NAs!#ezA-"
        "{FlqRUeM=rQuc1%%X?vO68aQuF(a`Kdu;Nu|8=<0vQIi08q;D4O~ks23#O(VJC80860>"
        "9#)C?5XlaLiZVrZJx!d#!V>ld}@GCxtZDbu<6Bvp9feo}B+HzyCI4#nMe5+OQT@H;)oI"
        "`hn?U_708;-"
        "@xp(k#1UU#dd@&R}A)H5E|>x28bj&XNjjH`Rmm%<n97^?)&;k)rd;!!Xwvd8(>IE4rCl"
        "bui17&NZ%jrEM#ZKm<HN_i)hN?`|xY5D=qze*RLa+Q-4#Qom-"
        "+<K5LD;%Vj8E3XgL5n#EZ^%8-"
        "?_49j9oy4?TX&{TiO%yLWdBm@+b<N9$2WbeNQSb`_(>@#AnX6~lm-"
        "3t7IH1#3v)O8w;`MBp}!W+(@lMn+Ca+)e?(*aZ{%ctGyQ=az&nNSlgIgxGvLhjOfYwgI"
        "YQsS=c~J$dFXq3l(d`9)hB^p3LmM(;#-"
        "eo%%OFuosb4Ml#*+lFP8aH$+rxB4f|H8P2585<PCTLx`T2(C&8AWllucW&_nbxze043I"
        "p5B)wP97{;HRirktW7EP>)n%vbl=ZF!2#70Bf{&QH4r1a^=lvt*49hP|g8EB1bfXJhWD"
        "W=By)9pS8S;I3e5+-VXQS<AX)kHax-f<5!X8%FWOcYNC-"
        "2?uBm4$5AV~uDgakHl=APdv>+HW3$bV_=NgR*cXZ6bGMXnw1}2-"
        "|H}?y2L_%q=~92ls!!?Pm{sA!=3u^p&=P-"
        "CXQdR=gST`|Tw&U4{Y}j!n}zwl*HWymnp3Hxv?TmcZ>=jH6QRB^2Nko!e6K+*p|4O;Na"
        "qeEpQc^ZS*E9+hjPkH+V&X#WbD^^V+yV)OfAfjd-"
        "(T~hx$gkE!)B95t(DYa#7*GLhImjSXpDqEvt%m(B`v+eWLThFi#iv636MlJ$|AwhOmr4"
        "{m%VYcmfZ{6l#*(A^1USuPnd{nJ;AE2Y5v!h{y7+Kq2=N8Nk0nQ>7%KjdI8wz_cf=;i&"
        "Zu$xwLP8sb_Sdr9A>|0%b2t<bN!dxi*F2wc*3G)t<?u^uO~Yjq@BL3{K^Z6}%oZ*rN=%"
        "i?0ZhdspnhU1(bfXPI1f$_uZ+&=z)!r_92?jmYTq#|9zRP-f!8g}B7{3@Jn-"
        "7@RQjSK5zMt(suY$<fWP{<)I%@q)q%JcO<G%j$)4zx;=82p+mXI@y}AcU-"
        "U=EJ;1H;G<@pQEqk`@ux<j9$m=j<qe5fQ>6r9cYbRu*O^Sgc*1o6PAn7fnYAm;9BUvJ3"
        "r8;l=5n(&YORGUfXBK|83<s8mpOGb>*7c9qtZh6RGGRp0Dq=#w(|(USxA#B7NTz3%faM"
        "2M%h#@SlV%;!%F23#H}OUcNmZO-l5mg`en(Tu)(zY9kfcH1Zw}w6}6rWeU-"
        "6PC1ytEwJh;8L?CNmvt|~Bj91tN^UruFU-"
        "{rimjsuZF{%Xv`Q0+l(@XYad?MF+%D!IF7^*A%?k}YvziI+@L!hSC2RBKkx1h{aBTslu"
        "EJ*n8Kq3~1|MNsd!HBfDf%lg2JB-Ng2&=}4^1v>i-"
        "iQq7r3Jphm<%seOF8nPSUx`EMcyGCGsU&4{|rATRRJS#lM7J(%SKY*z8R`^_fHXk+Kw~"
        "naOY%$P8qFc2afu3U!}k%4%r`nw~$~UQ^4|+R~?@@xlKTj@;y<db%>g=n(8(%2SOZY3R"
        "CKO+U@u3l-<r5G}nX;mqUOUULvBHrj99kB5+HMeoEc_9PYb1W9e*74~nXMe<p-"
        "Ek@QZ_PFv4%=G;x&Z8DNe<wYJg>@6fY-"
        "%SpT#4~Ff|5Fuy+JjUI%{3Lv&c@;jM~lCR~osw@K~nA_t^FdS5Fv$^S3%+S>Go7KTs1M"
        "7wU;E19gm>N+<IP+2(JncTz5T+Tn)w2jUOpbLl#@9}T2L_JP34MUlGTGe<pr8M;VUb0!"
        "#jg><k$|2fo(cZd!W6)vl7NR~G>$w{_*2B9oj*G28nwu*Wz72uyUH~Efyx=@A5bDWaX1"
        "2xGT=N!2ziK5iteCHJNqfo^TjfZM1Jr54iPOAO5u!}NjmuV!yKhQ=z9Swt1xmo;udyZ}"
        "=A6%8B!E#TfDh}{_O^)3rt#faJ3n|k*GVJj=Q&ryuv!A}q48_+nW4PL2mi%q77`6a!z*"
        "5%3#faa+s#}*Cqqa`4amFaH5svUAa^1kJI&I}G=GJ<5+*Qa$aC@`YRS!3iJZ9^n)?|;G"
        "6t0t^yYmggO{dFKJt<&N#t+VK*IrP2;Z@$6_<(Q$=Xx_phMx-"
        "75B8ORVl>|4YGxg^s^a;iFJBAqz>C>~)V)v>F&~t`=5j}RDd+&Rv~ApdyfxGhY!kMcul"
        "+mnyg18MH`tOKHaTl0aErsiOfej=_{n-"
        "r>b5e#n5)k<i?uRQflrNgFao5Dcwg<SO$7_xqm7V$itSy{$QUYc%4nt)<AY^{rRMSIG5"
        "t~Lho>-"
        "Q*Zg2@Bwg9@fhv4+dxO08@)D(4@L#cVU?W;>xN~FJdsG^m0na+iMmX!8FOb}ttic5Spx"
        "LcB)(1~`hwyy^SMvILR>0GsI=3<KGT6+_CZl5;`CCvYxRX*)I+}FZYR|u8lQ8dD%CAy4"
        "83WL0-zC0XTrgCEc0nP!ZQFNvld;sj2N{M^WKU_au{p1(Ivi>=^nFQO-ndfl?C<!;*hE"
        "T**RQh|UG>eQ^e3H&<KaNIGK>aZQpX_&{--"
        "2+I|}d7Gqow2MlymZZ;!(ysoY&9A$r>Vv{ZLME{o$FL#ZW^&UmH0D(Z=`QdW!uCH!$R+"
        "xrI^<I53Fvj^C(`5av__9V{a6ZtsMLT-!r=wU5__nY-xHbdlI2PcRNwp4db<lpfw?@mD"
        "!#+i<=Q}S&&YaOY$)3_xsiv6c>xBAxV4P%r0qa<#t`9zziBbGBS8H@O~oFUg|_Og@VR5"
        "+KrY47S=E%wl6c?;mADDS)N8p7?}R#hz^8zR5CZj<Ny766!?-"
        "r3TRs8?u<SO<+zTfqL&0pu)Hw9n|P@(EH~K4=c6;z6c%Ses_OSL+tG@OIaFt;q@~+&Fq"
        "^X_Ma1?=u&|<JvN6y_{5dUI_53iD<ktI%zlb?t0hY=Sm~|P|k&^tjD+8{F~p-"
        "9%C68baO&1^6Bx)Z@#DGneDandttgV-"
        "7NO5Ap49$ax8k&y%c8~A6X{q5l5TNNk;<&B`Gs>J!N)LR9TL4#EQWnwbUiZE6n}YZdYB"
        "`40*43z*=mcrt6`ImaO*^mcW~OZ)q#lopW+7+xEa`%fDd*=m#ZUI%~cM>!_xj&O@TBA="
        "O>lByRe0Vjo2Rp)2D@T)H}rp6BTi6&&mNNyhTzW?ZT=MLfWM4=<Tzj7;x5-"
        "w9U{ehH^Cdq_)I97uG-aCh=V=uWnCcS@<fzR`uF#dF*@S|fPb90roX8Juc-VJrtt(JRF"
        "gUx%}~7tzab9g)3PL(lo|Tno60a3?zpzMxtZ4fOX0j>tjw`34($;(Wz^Z=OyW%$_yAN!"
        "mv8&^6g%bW3az7+5q8tTC2YGq@l<m{i0y+&R+c?xD(aZcm~E&cIA0mwM=KBlcL?M!4xZ"
        "VSb{s=u#N*oDJMCH%KnSZ|+AOm9UX-jboETD~)q#Is8?tA<c2WciXJR%$qHT3TK#qf}Z"
        "4>-lyI@V$r|Yk4CG3O-v8|FSZB!2RBpunMB|)Z8u2-8AZukJKFxI+l3SAB2;2-"
        "aOEbi4JLEbxiP-"
        "Z`r>eHZU@>{<zik)EhkQA|CV}!etf%vui!GXD%k`ddG5ni(Y8h<;|@BoxP~#EYKhB(N5"
        "TT_zINHTZe7Sbjcn>P;iNi)Oyb4BOuon{TUTchwK&=$N>e6PiEFN`5400@acxW+vqP(>"
        "?O8I2EQh9+%?=WGgmdU=wkAcR-96a$=!WdY-"
        "66|PwKl7qmPvKRjqzCY9xTHQ=RsBJ58Ptm7wrZ+!~S1nI=K{W#A)8$MtAN@Um7P+iQ=E"
        "!JZ&%vC53!#q!N1|u!idq{WZ#v1m&`E%Q&gO0GZ$r)r)_x$8SkPDoL{z1pcvVSuIH;wV"
        "Sz6Ze|vX-"
        "?29F0b7v=*hyD0DhTI7Ze=t08VLDSa0B;DYoM?J9Wk>(8u%o%F?;ZK_HX+C08mQ<1T6p"
        "n00;m803iSt!x*&x|NsC0|Ns9A02BZ*E@W?aZZ2+cc>w?r0Dyo10000008n=T000000G"
        "ykLchlDU|F09W7+Hi&57}B*vK;o_dxX6=VebtE3I#a{dqc?dkZg@B*$JCcRv9UyK-nA0"
        "-jtR?q0D~$`TYq$`}pYS>bdvoUOnUeI!E5zy<fMUgACw1u#g@zcJ}C5bQ6qjHm(lMVf4"
        "7^v*yeiIc>!BS!2fjuf4;_DYM6h+GkG~Ib&?-9M-"
        "AdfWsQpV>s*w?Emjm8Q0A2Efy0b@>>ZjwtTb2WP~vf)N}BwZy4*gw8dJcFCoYI8w55o="
        "ZWFsb^+Py7BvmFmr|?~)SH@9?+Irs8R;|hk7O5imn@6B^$nU@C<bN;B5qELvv(3EXvY%"
        "QY43=R+}c8`?=zDj?=<}#Xl1{ltYc~`9p(92jCRmG1wpcz@`uoyd||UQx1?n4zO@rIk{"
        "p8X#+#Vukgv7-"
        "u&T5W)kc4*zp8n*43m+)Dby1;kaxr_tg~>n7OkumN8>MC{aw2VgS8Dc8n46+T6c@<MHI"
        "-r15+%GVQg7Rr7GNHxlZCp=q_s+T#5qd3|>aO<~r-"
        "9q&dQ*;9>TwHrBmC%f<HNnlKS<2wWzz<yT30wz13{cL_a|8_#Z6d#S2aon7mY^`q3Az;"
        "mhC?uT(~Uw^s3pTmRgQ!b+h>=!zfrX3x)OH@_zfm#rJ&Ejk?F3<6WGAh4Y&!B%Lhpch`"
        "=tDsZeji^0)Z;~d5y%CtK!2V9op_e-"
        "##aV2Kq*K8UBPk?$Fl%{W_(?~25$xv_+(InuL{P3I-"
        "q&z*e%p%54CmWcY<Vo2$%<|gGlgWsOJp6TFByi9)i_;6OhVx2T6eC`+*+72&(fP_-"
        "26QAMzA<z;^_|kOHXC9MOCj-=7}=iVe-d70|<Q7d!*A_!@?$U@mVn4Clx445-"
        "c5b1npPKs=wt7lI%k1u6q`Xy!aHALu*{s)4s4-"
        "Ow5A;1`ExUBw>&?LcL|K3`zy2)Y47X#7*o;h?_r4mrVI!hB25z#F6AEysMkxexiP*o>>"
        "AOpvEw-"
        "8D=rq+ZgRk>genHG&Il&$Q8L6g*{}Bwp7teN9WVEzPMKD(%h?hXjAa!|8vt8EP-"
        "4yC9Ga-L<Xn)50+ycf@yAQS$G4ewTj<UUQF80kM*l+5RpgTBPOr+N8^#k625z&d-"
        "^DquyW_m3hcv`{au$w%Dc+QJRae<0El{Wte|AYcW5_m>}m0c}#gm>yn1d5zVS;u+%lst"
        "1FssN2O@<Ad(0?7v`Jmxgh>0xmlaw`GH(dM%h<ea?}!Qj&xjmh2p7Hd4+$9ql_yiT9vM"
        "_*QBnJ)8vgLLC(}pTTD_OW(`(|_X8<-"
        "XY|c)hxf1@raJN=b((Lon4uJAyw@KGj%>^{?jWA1O{ut~31V}trkH`Ewf~e}E>YR)nc~"
        "@1)&cgmzfGM@-"
        "Lq!WHNB&J8aIoLX8L(c;b6K31Jbjplk{}*FQS|Oeep_@m7e9RReYM{3Ft6LF9bahv}Un"
        "sGKXdv51|uuJ;!b3j5^VDHFb)u6LA}_hdSy9i&Mz4zIgf{wVgc3e>5|P-"
        "AZ0!>bM4zv!!#M4aIj*U*<=xg>^RDoDBK|Vmx<TdWL1AVpPRGCRm*_%e7Ha$U9nrCVYK"
        "oACScl13f}s-"
        "x5Uf<3fI11JvY40mLhS1{mnc8$$kF1|EiDqZCx)6GFZ>A2bTZLU+)R?*fWL(J+?RLzc;"
        "W9EjqlgAP0nQo$I|n=j$p^HoBTc7|Ub8a;`h9QxIFUgAmqf@LRt62;I1IVa3?HE<-"
        "kTVazhKYC+3X`774b589)^<K0!X`yscZzf%V6K!7ZZfdD_61|n{o@SQz2{@A_-"
        "<4|;%k3jz8TBhQEpro@jh<0+h1NtLOGj&eGDWrtuLx1vp5BD2z?-"
        "m#VHTPv)YqDmTO@+?nS9hT)IzI6ZP(9f#eReLA91m=-"
        "~5NMzA%mOYCTPx^(gBFYiHY^)OJl)t{5NMTG3>>3-"
        "!Zy1#jsf`bYCSC7n2@EVC8hE;M<I3l0uYaGdSAsdD;bZ(AX(;G@*2<chcfd$eYnv=OJN"
        "@vw`ks~<h<<U2Z2#!*$n4;xil^sh{7Di#qxlun{=nqvI3sPCw3xL(e)4Bj}@e%KSE6-"
        "a*wpKYt{_o%y4gnC9>986Ge=4<-"
        "z$~e&~zNSVgNn{<Vo%)S|sssMT3@=@&h;$F3lKs1k?#e#;HCvxc!e&VOr3Dy{?}D?rPf"
        "*u7X%WyM^^x0h!{9leyU3)qw4VyJ5~?}o6`nS|qvl~B>CSowkykRLZ0}HUR<#oJGv0*M"
        "#S8W#>7-<|R}DV**VQiQUDRe|HEzF)fsp-"
        "<xP*?IciGkmDZbr|MkUboXt(K^^dN02``U4im@h>HtN2N_yLgfwr&QNQz-"
        "_{FZ(|=2ikSx17-f(;TTVm6s3GcNVtMdNX|b)6<vaBvwL-`zTFEg~w%=qGv7uIj-"
        "y>dzc$utF{uKKSVxDaQbt$F~%C!wC!>J23Vr#@fHWertc%H(shhR0rus%Crv38~~;!L3"
        "nYbgxCtNRnvlgI(s>5_veo9bWmLE1n@r4A@tPCe1)F-"
        "`3|X~6w$ooTMb2=X9Q0>c%H?;42-r7%&iBkc{;DI5s@Q-"
        ">NQwV}ULfDfML+J&n3X8R5QH@H8wuc|5aisr-"
        "n1#fJ({Hug<ay8h%Z$(G2bgTqhP8sAsw6(}gZEzpeySwhXGFH1c?ji>IpV%YFE}17hEd"
        "$4_=Lm?7kdxFDCTin#d=xQ)y2gAF2XdQ<eKJ&zsRPy8NVeW0o~Iow`2b^;Px>u)K-"
        "<Dp5fVy<P`_%PfIt0oaGQ6T^v$tLplq?~Zz$jXg+Ad7=2gob!iy`W=Jco(o>!PNDeMlv"
        "E@ux<gsR6)=S{<jywChd0|}^{RuNjxP;hWrGWfvvi&~wtE~j<Q=$y7WTXT=|FLNLBBb`"
        "%o>*r1|gs=EJZ?5w}*c-#^oS(uw=gbOwlUpq^-U-"
        "8K=Wfu%dDM9<ylGyeWtm`;(<IHHo+y2=mtwa1Tu!1gi}1`Y?84+ke|M^%_=ZRe4j0B#y"
        "M%2-yuZkIoqmXTjW$=-HMOPC!+PI04%Wv!aItQK7wF$%SE`3E$rZ5Nlq1MkF-"
        "y@?i<NkxJ9|lcNS6~^=_<ZPMSbCW<_oq6R<Rc_E_*sB2NPY9Y)gAHvUxE^wTgGL7p!Br"
        "^YljLsoEE<OMartx>+zPPL?L3l76*k2n76@8n4vXy86CIpV^s8Cw7==9J*(XD|<rk_dl"
        "xqhOB^D#BgY&M!}ziR4*gWHbrxlJtxs_dsT?T&C;Ese;w<jfmCBuAT6bvpvkBcTgUP}>"
        "LRo<%kIH)FKS4}UrYyOkaEoTb08G^M7e(&nyI&;-"
        "P%@Wq30m^2gUfyw8RaZ_|@GBYofWxjE#{=1(eZb-=NZ85)AA$&)eW6bQ!zOxw-"
        "K$f<rzYyM?A|&<DjIl_$Q*#3TI?v(YwBNK_o|TGc0#fRlt?u%$kS+$)|pj+6S@(&7<0+"
        "%-0kRlHKDjx7|!gVTfAfoB=vC7fU<JE^ymx}v3~2=9drKF=Z3K4P-"
        "cOsj(x=quLI`W%0}?`QP^en~&8oS>F4K>tq}u2iLl$GuRS!1LT)=nl4_p`0Stv~SZeu}"
        "rm~3|CKEPwRdEJy@6CrdQY}ub5}n^u{R5Ha7UE1SX2XRC=6x2~LN<GbUo5Tu;u__7FX^"
        "F)~G;X0E21%;VJhSXi)=^hr-DE|OZn^%N$LbhRq$C3F(|*#1O^^AFi)nJZ<y)vC!GR_6"
        "FRDv`_{V>VsWSE8)O_9$KazX_4d8?}+$0Kcg|s+#A7zS(CrexeSl$$GLaVe3WZio6xMx"
        "JP7r*ug)bu!!oY4U_sTe?!;gMk9|^Ej>g%u?`DPliLtRtan1gU>$s!a!Z;L;DqGB2Xr5"
        "v*MA^=RDY=pyh5Gc_)Lh=V!4y5gS@4X+Ih!c=1W8qwgc>>{>n@s2+72qWTph~$rYw;WF"
        "4Y9+1=BQ8%{H>7p~up>s+;j%Jw({ph@)4coy*qVp>0MzBWJTqWd%N)q7MIQL(lpE+S`o"
        "ZJ5ZGd#}hhh*H+MWq=%o(kwrqRA36T=EUdLS+Oto^Rg2;i$H`ETVag8&G+OdL{=Ea8@j"
        "Kk1T5h@^FHu53}14O#pG66Zm=5ehAoI15dL);8NGS=XnsJYJI=#VjdR7EsfKndJ{xS67"
        "KY7_Ud)dHdm=iA8!ElaeHI-T_0AcaQ`7k`Kg!U0Wm2U@eCEovVFSo8g^?q3A6xfQbV_5"
        "r1JR^xZAK@0s5Z2eRu+;Q=nnYhQi{7Pw})%>L;hnjZndi2(3oIA7z*3!73w>7i#Ly|Ch"
        "SvV#X-"
        "tzUmD6FekCqrt>}XEbNVlGLzIX_xo&ALD))*^CHyDaD>S1QDyQsbs)2p1)X+Ll>*#yK?"
        "vS3*7VVVaQ$E7mWk1z?srMJXRz)t+j+@_>4YltM3>0paL3{uT*Xn2o{hMKH_ANPx9VIp"
        "`dJ-H?=F0-"
        "AVQ!!LMx3F~$ms2`lP|GWYTNRb3=KDI+Lf`^<Yo3~GdU8@(E>z!_ffKxSR}DRy``~olK"
        "+zayzHRk8&nEwz+Al#xt;kcen^k8uORwp@qR^S<#7}xW@?9FU%Eb#D%nv3WMa2)t36O&"
        "X6uJ<_BBkt!_+HD^n9d8OZ`!vu@+M|Ely7LJ`djXxw+e7rQ{iCj7Dvlt1My$l>KMztDH"
        "bz6v2JKBH(-A8qy#i3QV@I@mI6fA(yS|LpOsd)co=-{)ftS<)yz-"
        "V6xR6=%YKZZ$xF(04vwu;b-"
        "+5@TWlSvI9~?t!_+;HjDa~;bB93O!+U+UY1Rki#u!?b~AC9y^od?f0sb3&D)Bar<@3Uk"
        "dBdqNN-LS>X^RUdfv0H>_&=0oX~cac0kQbF#MCcSbbTN&tkS&bY5}gKoez+{=M%|@-"
        "(J9F<deSSbHt~C+>GlBOq6Z_r`yP75;muhP}FJKa}n3{VDVgb-"
        "(o0{7sG~k+L;*xNkGgsp;A-"
        "u_O7$3W|17;ml%jve=!eFI=*mRC3o%%AoMAat*18w_D*WF_GSg^;AdGQ&`FWh>ce(0`<"
        "w|WfjDEcY^*>`T=ih><FLZvidpD*R+rA6DSRl@l|bE{$A9WQkl-"
        "=Eh;HEjp_lTeWT%K?Nn7!Ylgi_uP|n?eyOQcAZHd$^skM16nPX?LPy0|%LA&XZ8VhpTV"
        "NB^Ox~chCc75h(x0FkZbR8aRe>4ICH6;jcl~mIGIvV(+5V>#NvAnh5X})v*k~GLDoD@4"
        "cl(|*QA$4HQTkB~(k*nbqqI4t3$-BrHntZYq~3A8O^e_dYKC?dc0n?}oX(R<V04H;`|-"
        "tK9N5Ws0PVq0ejw<=bD)ra9irM-"
        "`~Z;6p9CF2LP*hD_?FI8egVJ4`3^Y2R1nVB3)#;MQ9)%M0~W9pd<QOr3chNHHitTM__="
        "%}{{jdhR;UD~@J;#q{0h(=3<C~B7rqYA_%uEm6fw7nhQ97-g$si-"
        ")ui<H)B>YN8iEzeo6I;7CMi_4%%NCYX$G?xc5*j?*^-"
        "f2STcZ!)p_l!(gM2)O{RCmeg7mnTWBkO@r;D~s9*d`l`Kg3E0=A<vXz6yHeCz0v+saWL"
        "WFQt{OYYLT$DP)KEXUslp4c3LIfQdT3b?x^bMh70>DFTp3bN9eM7WQ00Xdr*w8mU#MCh"
        "W<0JUC{Qu~O4spE$Gzd{py%1MN0|##c=8z2=x=Qn1!EjJB#N-"
        "WlBj1Wo<WoW;S@>$85g!3q5CLL&J8$D_@i`8Ma9GcvYnW!MH;C7+7*iLt7{5xNfJ^Ba^"
        "kzDjyrwl*_R~xBE9q0Q*FrF@t2Yb2FwIim`x6w8(1|Hjj}UXw5w0rLO<9OWcsI*uB>+9"
        "J2K~tL*l!QCgCmuGLJeZ6ahGvWa0lEXMXJs1AA?)cdr4!}k?3d7EU|z#!9?YSq>%||8("
        "ZjW>%XWyrGAw5+h3~n(L}lu*IF}d=_m{<xM{y``vPZDO|(zcOoWpIl^Ay<cG7$y(APSH"
        "eWtv|>Y@a#syb82VaDn{dM1jeE9i;VeFYA*7#*`-(GztS{*U|?)s=Q*$L-_kanvC+s-"
        "Q%hM!YgP>{}dH0*kEAZU2$o%;S{nrd5G1<XWN#yMPYbcLl$pcT5NRv*jXOP@V|)1=|%B"
        "6O&y_f?cSURFswSU8By3Wr5~8Z{3u32iEW<+8d&Z(l(VwkUbrXjaz-gWtDi&bkZx~P0%"
        "u|SKzX{0<R`-"
        "=eAg40x0mSFptQ@23qF}eWfgzS7j_U4Ij?E$2;q_JtNjt5c{xrZ6R}BS*^E0f3hV+%i`"
        "9|e8vgy!JkT6Q8u+$Td$HhplZQbqMuws*yTUewf2Fimx&3qW;go6NY#Cv?V?b6g1^4wJ"
        "7rK{j<yz?N}N_=1I1Wx<~n>Xf7%j<70G$VazsjB^$*04>UHWrJz11&hl!CzW2ue8L$=&"
        "%Hh+`4aRNH3|DqOQ3w*KIShL$#Ngu7Gl`_&Xb+B42wI^{_%`gg?*q8FbR2y@MdHt9*%q"
        "5fO$hIM_%?dU_TWwJxZ=S~Q1znum`PO`2VB{NsK_QMe@e{y=5WD}vd-"
        "&o|9hXB9;NlaV%Rv|)>+Hcl27Q5_r<@w!nO_XX@Ts6Gs1k~y;i1?W2Wo=^0|hY9FO(%#"
        "g|4OWlfZsMG+4^#ha%-"
        "JFY^lM<_zQG3?#o0)aGk}gM16VHOL12LGMs}<nwVr;qg$m;P~dCdMKLufYG1_Xw26J{r"
        "UDh11R1IOkf|F44Uv0c_-"
        ")_%3+g1D&L<E58e6nP}_EXC0`w^3T3kf{Myh8Yk~}r1ZDsS$OUx`iJ@2=40`jp)DnKC{"
        "?T=2h4%zR(8`<<Pf$I#bjQAx_R&T3(sz*D4^63yl}}p+GJlYVu;miTI`LcnLan#>JkW;"
        "t;477V$l&|Mrm&Ok?Sk1HYYm!K+dY^A>GU#tW%vwzS)Ir%k``(&nf5AVATu_D4z36`<u"
        "U`UGUqu~<1y@H|JUH);9rz`Ye&y^n8q!s_d8t7%`8}AuePH&v!`(%y;8hn{>8tIX{-"
        "DpJPeE|UBRuBdzDAna=2#jI*O1NR&VV-Vy+ysmgsNW&wVBwdI8s2PjE#Nu?3&K=kZB!E"
        "al+(S+D6U>@T@5R)G1r`REhZ(BVV7;5}43RQ2Mh7veKpRl3mgH#?X5(LTcz=^mlmloZ$"
        "JjrXv}E-m$Ylf`#{?xL-?u29-jocO)_sb&{9vu19FWc6$*$d}D}bRdb`S@MaAQ#-"
        "?6@RG4yF15Twv+<dt&vcWilhzV?xGH)dv<)r6AJR>THU3#;zo6yvVXjG_C2HWFEHBm0q"
        "H9Vl-KI3BV4wd!Iu8x{G`Y~KD$Ur5+HPAM>7W~H3nd|xAD<J^u+EC-"
        "q6aR;N_@|23^8Zwv)R+Iw>gvAsE^hv2cEiJ`Gf5H*!$v38M-"
        "LqLqTrkMd2fb<$;sh=HU3$iOK@cJK`k+w93?Bc-"
        "(w4lp$mXv}S5;7{B>dV1n;E{ggje{+ezIobs(<5>T6@Cd@y9XZUYgKQ2zsC_BjPrbKm*"
        ">y!G#b_mu*M?;)dzHtWo7%j$5Ydm~m+2dOvnF5UOMe=O>ufeMM3#{7$gl($tYuL)Xnz`"
        "G+9Z-"
        "FF_q?ewRdZTL%;FRCUPa80ObdIp?2L0!Sf_}T$mfP!!;|pMYr623rPr5^t8_4IYs9p?$"
        "A)=1JHoZ_vZa47t;rvX(fHGmN0yGsZ698J#f<QOoRJY#qVe#w=$X0u!)qAchnM7uA+Fy"
        "YT`l+Z@?N<qx#eLEY!$Y*L>)QcALLEaqqITTIoEo{6c42FCCgl5Y3ce%-"
        ">>uneJ2{tHl}`K+X+75w&X|Odxr-"
        "9G@f_wg)~(`S9o)w9DMBea~I^gdM%04s|H`W8|%A>JUP{T#M(kQVcbe)*a(!PkCD6DA6"
        "lE)>jhd!odbuNaIK*y9L-"
        "a{^S@={l$XLNd7Z@}Em51g8!&TRL9^33AAcK&$9JawObV_}`CUtAVh0>Pu6q7a_{6shH"
        "Z?V~{p+bHQH0e(bLO4xq411-"
        "s8#l@Cv2WK8Mj55>5ClHZf~UEVQ6IFex_H!DEn$Oo*WHp1xCVu<vxCaY6*`LVTze(F68"
        "(-pehPs9j|981MO$3j$;P;dJqNdC1E-"
        "7JCUW{!mDUC@wuK(@PZUXd0r!xgg(iGu@!3BhURKxwiu0aUuM>>v&a+3B$TnXfSjyVP)"
        "1nITIQ|^zm<mhRjjVH!`iV-6E@xYgPmp0leo4DHq(sW6cmfkU?yogz01*98c@DL-"
        "=%jA%%rw!iku3oC&${SD_>dJ)mh)+UmYl9`f^XD_xAC~NQ>qjfhNpz?6&7GayVSC4OBa"
        "!_twVHgjj4aR+SE^W2(76p=6akoE#_oCygVc%MN1Or9<p!JXN`?7s)SdwNNX4tAwk2*v"
        "eWH;)T?Men_=)h|q1>CO$UenrjQ8Ow!KcG<s<|qYcHs!(XE)b}MO0s#fxW8WLc*B)^%s"
        ">KTM>aI8iP%>x7TG&}Xu9qS+CU%^lktz0KasWro*(`gL+N2w=qY>XZzS(NI`9bfxoh_>"
        "oOk*aj{^m5EAsw#8DOnNNy6#L+*r%ZxZ=-"
        "u|YzFaj+$)YoLfpZhR9VWOcuonf8U#!B#6R&YE@so>V=lWg{O_v>22Kox6vHE7By}xlX"
        "N3ORGupOp0K_hCqu{QiB{a}Og@9;aSW#+Z&!yQ|sr=~U9bLy<OI>uUM(T6%}bprFe6=|"
        "hHDy1odmD#~u?1iPT%IdAEp0#};H^3@FGi_z?c!oXLLHpS<&eMacYQIZmsUHbYwp{jWu"
        "Y7*Z4Xa{D**NP$1);w~PrNa*p{v|G1f)OM=f!bKW%6an;tsVh<UtLjT&j(d;z&am=}O8"
        "xc#7LV_kv+sg3s-"
        "?`*K!)No(j&f}aX&2Rka4h`}2^X>IUq;<nZ#aGxr4oABg7AF^BWVv7^oV0kL_CpKzBwd"
        "28R!8JCaG~1e5uut2m^%L9J9$Gs|ZPF9c8)ys2{w|}`AKQd4mal3N60US2&$xf^%-"
        "U$xU%TojM&OT(ub6qZ8|r<SscrS{63@U6RBrJpxPaV9W>VMF%E<`df_3$%_Us+&#Ek3y"
        "2POkEA#uBST4+gf>X@+A+DdO9rHJ0Dk7R$7N6W|M?>V65!On2BxKKL}>!wCf-"
        "@N}x@%kbqB?yYLm3x62#9vT>yXdA4BTM@CBwQ8F6<euh!Exdvp<I1v=^tzyXVez414~b"
        "!Rtfh|B{+sF@VGS$)$~p$lZE?*qnS*>ZA+H0l4Sju@(|mqEFgbS)Ik5TinK5}i@HqhqG"
        "N*lke69wiz?fr$Fha!n`%=7!K=zvtcsw@o&48{0pt+13u^EGkdUXA*zXxP2KEtmludYw"
        "mgoM33}gETr&#SAPT!GsQFn>%<|WD@vS!g}*Poue%sn*2G{AZbCz*eQ-_ft|oU{NHQ8("
        "01ShLIkRv_Kgw_(1uN944WC!#{8DoeFe+fb#Q^wMrtevua1%-"
        "Ch|hSEUms!gN6*`{JuV1=!3LAdWD;b2#A-"
        "G%4UVY$Pyr^>Uy_p;r6J;9mmp?l(Ibk4Rd*bil!pAl`j61YmV`kGS50)KA|xM~OLmsF5"
        "*weOh8!~j*)M%ml@Oy;_@Oux{&z>QL4Sj%4>5Bg)c$81CG9p0geN`Lh7!byK=fU*4|Kl"
        "8p*yDO8mcTzak3H_lRk_Td=)o<8Ay&08&8WD4Cqa9<pd;SUJ1EEY=qitfpW9pc7jUj#v"
        "CaMp#DEnmdATCS(6|E*&>R;l!z#pyy)&x|a-"
        "OAP?p;D+!GPNZh$e*`<z*%{#o?ARxY!&gIZN}ANAvbRA6szC*J^O=JRU>p8*#NncFX^f"
        "Np{P08%+{Yx(MIDTHRHNWjSeoWI=So$(Gg9=Mq5hYF6unmR2T<Oxn~RG?3CGIuj-|-"
        "cgj!n8hc}b6yu4HXfY{K1B$b?L!vntu%ZoBT^ag1I82+2E)tLQLF#jJG-tJCnSB9Bk=h"
        "6=tIsRyzOJs+sPvOEoJyeDYqyk{<S_cm`o6+6|D-"
        "?$Vx>mGU&Lwttz10@hn1NCYCvR@b79xAovy|3--1u_KyI>79Y&LtU=8de>+@bh&*go^b"
        "+w`Jh8CS+A^R64%5?)neQQd>sV??#t)KG9+S4|(C``w^1IaMXFOQI?k{;QUT#q?v79h*"
        "4vDnJ?(CbUS2BKLH<&bJ?CH@`NpBtAe0cwjDW$a6F#%t0g^$2}<Wexuz`d@Ps^Jvi1;N"
        "zR~yZN(xma`_$8m{m|Lh6|YxqMylo3n06l{a!m@j-"
        "q$sLHd>#b6X4#>X2v^NpQVKsPWF)OAJ}`tVj~DqqS!0?)%50zIUwW1XY<9wEa22HJrSe"
        "46uTJ{**VIJp<d42}H{sNw7oI%~vN<6D6eeh`@KoD5cmh@&=W!w==lzzYBkE)eZ(&sTR"
        "=HZ%cC_{JftntT&53=HITemZCaBtF{E8Y~NOHvw?IVTi?3ob`C4p$?c9T0=uX0)t@?hz"
        "Zd}Uw#i5#uxFk`S=j8R0Eh{VTk89g$SNcO_aJxEiHAe7fh?E=~{|)w%m~TmAK@|vGgZy"
        "VSTlC)`ea#`3==#aNqUNF4v}xpbJ8$z`3;Htl)1I+=~p-"
        "ch>%<mEsTvkK5|)?rR`bv%aN{VO{Cn3=@P{N^q+<$hWk-zwMrOk(S^PvdDK$h=;fA9^r"
        "_*w#-fM_nACSM;_Bhd*_Lf=lFWE*<x*Ryqs0qOYfi^-kgHI2w8zyzLmbwR8YZ-y3)q-"
        "xAaNNEq#o&uidLpp(cq3=ow6Fc{rI>KG)*IC(^_9dG-tnq;wU(sejj)Sn$zEp*AV;u&N"
        "fJ8H{OCr5e$W71|JWNhT54Ua}keMQWVxSIYxNWGycVme2#OD@q32KT%oSx8Ul8+srbwR"
        ";V3#UfxP-9vCLnAm00(wqwcw<(gL6D3lEfW+1b;0Xpm-"
        "l>>Af7KxQO_sWeOYlxuSv!s?<tGKq$?awS;%)}Y%)8ondiZ?h{*s3kDhX-"
        "`W4CPO`6){Fjx344Pgd5}w<qgcSmH9=sJr^BZgbE4@^<S}@Ys*cw&^9hYPm<;__v{iGj"
        "=e6qMD?J4le4r5)LLn)t-"
        "9LDHN$H3Jk(c9{mVz98Md{Q?pYs5bQBZEnF_RtxCXPN%fxJ}&ld-"
        "M@>gb_T5i3D{T$yZP=~xO)j*1ptL!f5?2SvSZ#f5BGo@RM^3LE+?|;-KD$CQ-"
        "w@Y1a{ovV5Mp<I~J^j(PH|UzLwzk}Nc6AZTL4B~s$};+V*>~FJz!Cp$X8NWPRco0S+Rw"
        "75Lwa+u?4Sq8V*)SeH5;dF4i{5VlGI!9GB=pzrBjOESjPk#n#)Vy!p2qtUx@Zo>xrIrO"
        "gd|;66j-^o4{aB+cfR6=Y$%CnvpZ?hv{onJ#mxgaoQVKo;`&cQqY`CBG-{lsu`-"
        "n3=kiiv$st2k0T#R=}a4PlC75b-"
        "X6j9vJJHFWJ=Kzx|R>x9;Z#;)J4oM7*G<G^g3l$yal_n;#1}M=3Qx#?#`|Qo~ik5Ts1Z"
        "x%%5e7E?^3Wnf}dq7XP4hy1RYBC+zgP#@>+ypm4HKp0OS4=!P42Buw;T38&0NYNA)q_("
        "^P#v9P+)bk=>?n_?WBp6BcDE-AJan1#j#r%KX2)%}Z#;!`J63*ia5zI?!|n&XIHuyM&g"
        "<nYHP_a&~QZF;{zJ$wBUHzk`+*$$z8>}46yKbcfHPHm^pBumtB$SVJh7GN)Z4W;|!pMi"
        "<yJ<_2-"
        "m7*c(<C)cXMIlk@(soG=J)Kds9i=})Z?HDfG!z${FJ@_?T3~g$Z(vCYJ=uO_O*A>zfd$"
        "lgXr{d#e#KwER70cu?}{q>hXqSxzi9Q%kEwNKrS?WdWoth@i@HE|L3@}h_AsJ(Ss9@T1"
        "#l3I#t?jqfNv25)NAUb?=D%HI~nYRqQq2xeI2s*t#{d`-p>Kq--enT*rFdP9~m>AxJwq"
        "xyI?2#W?@m;N%c61W#ED7(%O{o(r9=BYaph3+pC{S>|EV|F17dlA=j4M1*+2t?s~p#Vt"
        "bk_bRt{ZJ@6P8tIU*QgC*(>k&zB%RLHeUSNh*^?a68W#r`Ineb(FbO=ToAQ%?!*^{gh7"
        ">~F|razS98QiQZ%amqHLr8m+vqd4F`TfB$qP`kV44!l!_p<%d9d@lc^{orj&Z=zl3L;7"
        "WZeYTFRBb&hJ^cOALK0`}0ZALR(faoUYsk0T*e32}+_V!qrJ6dyJ?V`F$ikO(Tfn@3Y)"
        "Nj%Xm;fL8+F<EguH7zn#h|}F9VRYUZc(Gf6t-QVs87}w+CH({2@70Z)E73ijN_)0@nR-"
        "DfE}VeA)ji?xZ{FK@4)+NW0Ybg2fhlP(L#(R_eeR1M#wAGr@p1uF^<P%UG5EDnReSdW^"
        "4-1kz1Lb%a4UIx*z+@9knimBUG>cpJXV`k_uo)^tYZ#tmWpU-^r-"
        "3Dz@8j5{1FJrp4M4dX{ywdYc>!Z*a2+oopFm$VXC_)D1p^{3Eh5_3<e6AvuKm&XGXRrc"
        "3oRQXP3F-"
        "VCdQTAHpV*9x3fpPJjDzqBe;uJ;IB;3|=BD{0a}c+<w9m9Pmh&zJ2DBTjkG;zyVcj1OL"
        "RWRjoYOk##BO#f3{2}`g{>+`@3o2pFlSIDo3r|M@apDL!etC_CK{zFnjjHP3&i&2R(fa"
        "A+7!H#Snv0Q&ljVTdiqvu26F8^(^gKvR0oh&s@3N%Ls;*)uj){=Y1%uUb2(}=%9ZNua{"
        "$il7RhA_?GP4u3mH=Mywq*X!>;Rv=B+j?`NwvXc22p_NRv?ajru?mKUb6iz|SBic%XG@"
        "KxKec^oO|~LLt^I=Aj5F*f*kP7G*c9pyW+-*u(+2;SdP?V}P(mS5-"
        "?PKFhva;{OCJ~QmLFNqONRs}{81l}xd;2nJO;h<AEV~sk~<RFk(KNz+R;qy8(C<tRAVE"
        "V3Xi)l*jmvC3RWqZg@2;azPKWsXiMg6Z;TD}a_pg-NA+D_)4LOc(9g;@+a~<2HYe}^o+"
        "ZZPvzhtD9PCZaF#SS3rkYSVKHNKy=}lEPjSA_LWWFgM%^SfYelXu2tO5+*pKlAIfdiEC"
        "u^^kbfHW`w_`nLjj8}o3U&LqgwfQQbAxHpmU=7~^ObGRh3XRj2&jE`=dSe(^0!W?#Ex}"
        "V@2Gc-YfPpJu5<i_k1_*u|=)kuD7+)T;UMIRF-"
        "9M6EV2ZUD`Hk$3)W6im^1rlCU%>UJDEn3ax)Rddow-"
        "9zmdaqh{fR%C94UXq7cq6wY;;vFHlJ59+j*rek!ki)C*h8?3h9jai8@zWMr}m3@u0ekx"
        "?xKrrn_5^Io8{zn)VzxiS1zjnK&w)2pb><L56`a^aHqaEB}s<H7o;rL&|AAKL-"
        "5lG=TrTX_)AA@acS~km6bcw2(5y3<pE^A7+R!bPMgo-"
        "@F~@hBVLz#5h0jKl8f{*Z4&6iEjbI_>Fvtp$bp)8$wEQ3O|p35ZcYtJi~ViDYc8BA1{O"
        "M&JCV9+&}1hN4|Cy{bg&&&a>U2jx+1HbZBHp_*%jLNCu1JUB;nUX4%;C@$^b|E%}sPV5"
        "-TzOnQ*oh9u?Y!cx?hT1eg({*Y;+sm7u;N)NR$^Ize6=@@!b8q4j6zNEv_d{4M|05&xi"
        "5=d)bav6H@dFmPY7<e7JGbfl0PVlafmV60Zd`&Qb?*=M`)MpeQ>8uRSf%b+Hum#|toii"
        "Nd^I80ykWKTD(kuo(Ug8PRC8Ufyht^jc3<3xFNx&4+zlD4%uz?!<O_1TN&5z~xgTMGh="
        "ciEb?tnC88gh6Ccngl9sc-{zk(ez%!FD)~!pqDw_89rxcTNA5>%#8T>j%4-"
        "iPEO!OYHsF{+4#q@5LvH6;k(L<Jh{vPLQ=f(d!bGY*1g#{e@~;+ZEmyN3k>Ee#(w&tCU"
        "1SGl7^73K`s{<d=nsZ)_wSnfwJA=;}mM(|gNoDx<WHMrf(NT(z0nRd4V3(cA=^=HcZ>8"
        "Qqk<XpVbZi1H>`iZTSXt)9jlMEe4J%ZISvNvqk8{{8vq*rEDz#wO+2!>lKz0@U9A-"
        "h5MUVS6V(@Ej)Xa5VW5rjReIEY`cq+XFY0QN9d$u5y<Mr~Z`giHA#WraojZs04<QxCv*"
        "+Xtmfs(H}xvIRkwp`!i7m1F`x(O6XBgl}LuQnG3}>^aEN;809O<Ny}PCO*swHWU(#;{z"
        "CV}*8aBSEi$JpD<;BTsI3rFY&x|<nok_{9YV!LZ^<*vzro++WMYl*0o4qCgl*9#tYdIF"
        "Rw1?Yv~it73yYd#bB!bHKDbBv7e2PuP&x+3kv4I-J>T>r-jvuS-"
        "=PLc<)NojhyG94&FrB1N*@ClceEtg(?Kiu+gK)b4;Dl(JkvZf^Rt!0r_-ZpiY}B#l7GW"
        "XHjspoKN68-JbM*?0b}G`&klNR{NmtG>^-"
        ")Ma=BoNzY1$h`3E8EFVtErhU!h6Rd^;%T^ZPf63|CwKa;8aV05VU^z^_aJ)Avf>5G<0q"
        "Unx%Dr_C#)RTgTZ4k7h^}=f+JSwsXPit6q-"
        "~9@b!5Pe0tOGj0WH2SnAeV{gLp2otutBxU`hLMt!GYGhMyjl`b-Of^sp?5c-"
        ">Rg^3+0+=b}vm|lL@tfdd)Y)Pbd@YeaN`Lbp4S2i~CGqGTqt|rDfSisV%((i7`dN(OZ5"
        ">-RIBsEz-"
        "|u=WH*FdlD*)!8B&OZ?)VN1LR)0eOW1G5tH$+TUlEa^_{f~<HZ>blkNp})175QKv${<G"
        "c6fXH_J~ru)kLdh<xfF%W%AJxggy~Jy9x}fIlR5rTiV@r(UUt<$LKa!mlhtcIh*!%k{("
        "}jV+lL#NXm4TTA@|fzWvD1bf^*U+h=%Lj4C`wk$E1$$fGM%cHfm>>PqbZ-q_xd*xM0g+"
        "2@A2ygvbX`a6fdksgb5?T{%fZ7P7(0npG7$Ypf_Mj3ZGZ)nb>{E2nk*JoCi-p<*X-"
        "t7_HouXrOftq0y8;SrCVLXwt>k8j=wv&N{?>{eslo!SO5mf42kui6wa#)LZ>mhE*2xrl"
        "%6v5Sq<<ksZfWD6MU0CnN7dX5n31k_@PnzP?|c1J>M^3DG#_8b6grSx<}MCa&=XN1(;G"
        "&TI-aH9PfMmM2d`syeH*L~m0RwqiczW?l!-"
        "T}F1tCk5A{SdQV_0zqoGtXK>Z*zr`?`qrMInp;P-SJ*CJmUDhgcp{-"
        "j<?Oii)t3zYZXe5SWoVEp7rDhj61WzelO_W{%B;4&>-"
        "EjA8Nnuc`dCHTnod!Ru;XRFe?Q>Ob0P#vPL@1e1>k<<lzgz=t`X)$MPm0qN8hdMP4KTY"
        "HZw(3igzInDNebFPdTpmz15!>Lusf`oH!EMqB{hp}6e!^nrJ92_Pq^KS)i$~IhGL|Z*="
        "U2KGIH%tr52+1MZ6uSYg!Wux;VmXv7ON(Ufs{~BZ~x#V^jJ;R8wW3?uhRB<6J;KsOEuJ"
        "n$|5=wJ&=4N6;OsPZwkDQ1<94^1nDdJ9~vl5(>iKz$llf`YMgzE=Z)PZ-"
        "G|M}dN2vX8Oau?!F8dp1|R#cGbzM>wk!FS^;61f$zHa>(H~c+S-"
        "~w@6ZGC*nYmq35qyCi@Xppp`ff5r@S)zgD2C0n&s1hweCRyfLr)VHN^{|mKx8O8?zG<^"
        "jvL=<1yXfOTh?8*p8n9<PyEd~GSJZ4ov@Q<#KzK8W-"
        "YYqk}n(nCvOlx`g&r=(Q*GXf>VkD8{{%&5ou2B9LgxUuAhX3a6c+S5$xZlKLcx})#7+6"
        "yXXkhR;j}-"
        "P^L>y^$+y#%)0V#*iEv7ZK;0F%n%QuM6pVwwG}OC*~a{g5yUduEo928;d0w?VFxuBy^v"
        "C<Q3a717dAp_FS%BmOWi8C<2y;6)fQ<U^0TQXdQ5Ca*R?Yl_0d6cEa!7QOzS4DwjqB4D"
        "lug%GL`^81)DM({5{EuX^JvlD^=?lKPcz5W9;bCdBG@lzwc7eOJ?EMq@BtnG)b={_bh3"
        "I%-Z+yeYxkUvCKpir}gm_%BwA3r0#*$#B-q-Hqd%eYvR+mNGXOZhod!{JS$j<-"
        "ax)6!^zg6>K}#nF`LLUL`;cdJ*(Zc=%#ZD5cgW^>n>NgZkPTs?)J8j_WPz1^_WKK#ptc"
        "&T-"
        "jaMV(GQ+^u6^r(hk6H?4pn|hs;{FwbU5m%sC}m8bZ7bex(1SyK$2lzs5)n&}P!ZE=u>n"
        "<#dD%7vg=hgNxYAK=aD~!hS?|p_Cct>OfSO1ZJ>)$v%obVBNsp@|RoEq}|EyJz07K-"
        ")FZ&D&el<J#5WA4FbPWF|>=AVH>3`W*4g8>9ei%+2J~+xdJha$32IBPbE^197e4(%CXt"
        ">@5N8VPv(`hNvv+ULNqqbC!4Cdw%oKmrm6G__*tpVyrw&N`x5P#{^%ZBPTbSi+HS(L)G"
        "WfRjH8>&<5rnj+J7UdA=#F=4Wp&{-t@AWsS~U>Nqe9#6qvWxd1+bdU9p-"
        "hRX+kpYRLhs=3uVt7gz~f$*D~Lv>RF(+0!;4#qZyNd__}36n8K{TV?cE?uC2&U5Yj(#?"
        "#Y?pNj7hztLY|vF>6nOBUY{xY(ZO|B9N6W^5%4qbj7Q<a|`qQc^P3dVyHTHgNQWztKl*"
        "<3qc?lR3rI_h-n};R|6pHqLDidbKm&BlgR#?Wl`5Q_SV=(i=S&<v!fgj6|)-"
        "Khf$VL}EdpP1z@9n_MCPDRh#V&A(x5@SCJjI<61IzVqMKe$RjEZvYo^^);QG$?l|%Nn`"
        "b^%;JpoR!$-Q_s<#-"
        "53GDLKzuykjK={L(zhgE8H@wbq4Ub14oCz>@FQp(Qokz!31UDjm;i=?2K=m$)}0!%=*2"
        "Gu;b1&S0r7mJ5K&}-"
        "JTRVb3GzWIXvm)fwLv{FGQ=0*Ac^nBTSNM?R!IMM4si!vqb6~YGAJs&8ME68HxJJr1Sj"
        "EJeHG;Q)?ug#-"
        "OV`298dHmbk`c?KkSvgu{_cD)J9q}Et|2IsL0YlzDzYMyhuJn%lw=SwDV+V?#JLPlF{n"
        "H9f6}*^%}JL9Dk(F);6-"
        "w&1_(SvO9^f9rgbuzEM^e|3i8#v)u>G)7353ORxd+H}$V)lR8A(%|!T8O!Ht*jbkdw=d"
        "2f{2WT&sXr-"
        "0Kisrs$k1mzWx3nt60qO=GgI!D?PyJcriB_TQ!+M*$iyzGr>~8y$nVq_Tdd_~M&1D_M4"
        "(hS$`)hoUmIT%XFSAFmsc_kf^>DvDQ@*w_n>nivwM8ecqZ<WF<>%H<@&MJSmup6ABWa4"
        "hkp0~~HEj|3)cOazQXC0eBa!(JPLlGiQB-"
        "a6mgP5F6|y;cZK}|$TW^b2l9IlPwWvt)xZgzA@jYQ<%u`Vu_lBTstF*D$>%=8!d6`aFZ"
        "MCFVrXRJox*c}5A5UqjJuj){xVEvXbg|GTOp;3xi8TyL+7d+$4wY}pnQ*u6BwwgY^Go0"
        "W=#jh0ldVhPX=W;U&?NfLc&95_@<y^ITH>!~ZHi3Bps_0#%lV4_F!i@Dmfxwe)gpDn{?"
        "bnC+o^g=+0sYs6Q$gd739LoopHI%a|Y!tSo#EP2hq6#-"
        "^octi~~oVX?*{P9nOfHojF^<Sw7yNIQ!=Q5O%^jF}!zpQcgd^ROh0wIfiCA-n{-"
        "1|2d}^dWUbyt!(%ud^gx(hy}0sp8SiPEn)85^L#}3-"
        "LQt0?EFd4H+PMpEW8cia#QmbgL&YkVnHoX71oOJSTh9tEn^Si2Ca%^gsq}zuvBA91*EM"
        "ti|<wWo?(<&$7k*yaT5JUjnFoW1~iwPtt~_y_{V8k0TX_geiBTvwUQ~N7`0D$Ytu;<Zi"
        "Blemo|igrGG%0{f#_@-"
        "}MX*QAZ2={IYhYoz~~t@AP%gPl4~rEa9Q|BszdC<lb<T)K}6=@xAt=f1LiKxhXST%dy>"
        "5_Zgk4sWc87VE^JT&=I}7Xi-`h-xZ~g7NkFl^YG8^EBbubVtI-"
        "G9rL|WFJ6hY&|ld8WuvG;uod$hdhM9DUs|pH;eU)!S(^Hf)+MlBw(-^YO3vRvU8l*}%-"
        "I6W4H5k(X9eiP^G@6_hrbRiAzt_L!$RzS^#8pZh&yrqDZd>Q@T0)dQ1%$?Y{2&hDb701"
        "I8cq>1!_94fNCM`|K529>@$%3-"
        "yqUpb6y3jz$8QMP>$%~tP<kMEHK`g4{A9X`%$)wEHb;5bMz7NGv#$;lN-"
        "|0%~$0@Y8!h%85(#a4#CT{2&yhVhzL`cdK=<x$*pLT+zcJD4J;eTx#&^)d^EFE64dxy^"
        "1bhpC)S#d7khtHI_jh;i#w;O+V@;dJ(9Vj$~LIEwSWkTws<E+u*Ykc;3>HU8CUGG=6H<"
        "ghUEgBi1os<w8laL!(mg1h4@Cbjpm|jk`-"
        "8%oQK_qtz7?Dd$9wleN=;@YNiZ?&_ZIK)?GPc4oZ*6cC1G~;3xduOA7I9a<X)hyvfW_m"
        "NL@`!9OiHUmi@n5_iD)Y5w37$5wKt_JQ?_|Jt2a7G~pdl$%Oc|CHn55b}`it<r?7s%_L"
        "q1g4^n_yOr9W#RtT$KkjA%bA+!J#iaPV1E^ZmaP`Mvfee!5gYj4zA(5<{0Dzj+=;FW&E"
        "h-ajaUOwWTJPhXv7-"
        "ZE|g_RziRcYSB(dYNad@rP~1Ux$8MB1OAm_|uob3U8|#}Gf7vFLR+ZL9CtyFgJ7R}KyO"
        "3GEzHOSNwfV8+5tFH%@?P(Cp}Vg^UPG6;<dOU!Eir$`>W=cT(&6HcqCx&SN>ZG~CP<ZC"
        "fuaT(so1O7Rm88QmrOrc*LfO=<7=#ys^za1xcKVA1j}ag5jYSt5b=S3J+W%tj7~y1e#t"
        "c$uf>kBZ}nX!-"
        "joiJqxC*g1QP|D%BzV;^JtP*tE<C&W>{s7J@8Liy0Q7%>r(ST3zw~UpwUAQ#xMJ>D|gt"
        "#D}RDJ*#gooc1Pdf^k7zzU2iB`B`++{uHf&JU&7znZJA{H2+nLyQ@rrJ^$FhDrZXA&0W"
        "wwP;284n(raRjv?Zmo!|WPcGQ>Rxn$S_ErIZctn*Gdd^TER9+&@M4*m=H9QiXI3B}g@u"
        "HsTQbvyviB*Dpw8l&QfkXr%m5cHp_%Muw(31#6>KN+w-Re-"
        "P}$tn;@vcMy7lD89X6L8wBCydRt}oHaZGjNu}GF;q`gei_K%e*nMml3`+~0$&1?oy`rC"
        "oQJ@3{uH0e-"
        "{e2@fAEh$nBhHG4)*dt8Z4l(!46s&X#OmJ7YIBXHWdu#6=xmL7Ss%z6`IS$ryG*_{)QT"
        "S<(!*f8<+_`00+2am=>zmso+o0mk;unLv{Tczl2W$@rHO1&X40Oc(ZdC-"
        "_@B7+VlND7{7v_X4nh5fh(bEK9*ksqMWVymwcw-HxS47=BtEd@cW!uparNM>R0IO$=Bj"
        "Lgl4)3hCAngiDAq5W+0Kj6H*-+Ii1zbC5Pza)Eah}_Jz*yO{T-"
        "hje*OSxx!quUv8x*K_B~7it(?c27C9btMH}lGEMN`bX*{!NuDXv?qh%YCNi0DWX4_Wt+"
        "Br&7|axA87~?m9o;i-5O<-"
        "ZIq9lOlo#VFaYL2!4C{+eYXcj@a5m4J8aSjkBB8ILxo*G&bMgJ&#%P7+mb$R{{x`&F>I"
        "9j<xz+XdjY^LYfkk4~Q6sb$J@LzG2cbpcB@L5%r}6A|l*HDNet_eAd!;nEBS|C_SVy~O"
        "ydlIW*Sz(lDdYp9k9di0YMlXBQRkJBL`UN)W3Ax9(qzxC#Eax6wlS&Se1pkG`hv1SWuM"
        "blq8?;*ZD8gr>6QPla#YY9_j7GMcbVVmb?#TNT<`CHpnsJfo9kgt!KGfcC2(J1a#>B`x"
        "f(^aNn0=OmKW-uDWLp8tIS9JnN-"
        "d3m^^Cj3fEKft*ara|6p5UV}p?BO>8G)P_NQTDh#e?GUy@jq3xD`)~X})lC=HAk7_me3"
        "2sy4*ofj#q1W;QcR3qYfNu~7Q_oVCqik5p?0{e3OZQ`vpvqhwm~ztq&uyQBJE-"
        "@i<D|#pGjm6CF5C(a$}dt|1llUs#Z~fY`aS8BGTbx0X-"
        "X0CTJE6DTRv`Sjnz`j{>al&4`LcR@w};3Vpr{qcoThk+2l1_BI@UsMRoxjqOCDnrGIm("
        "E$<%9=1q*awt7y?Z+y*_o7N;$+qq)j(iy7~R);UUUFmN0k(|E`7s3zZ9A8noB67{U%38"
        "E1YB!%2bvS2OWKQ_;$QH3LoKLDujmcb77;|S;Aif8v3!EXZ?!sHZ5Re`6*a*HVpAKe&D"
        "Llpx1q5#ZBY2IE0&7C8Mt(G3$j5}DwIJldNuVFU1uPHgjM01oUkCIDC42xd{IpQa?Fjj"
        "NRlX75F4TW@D5h$HP}Bi8KO8LPBl)^~eZD(C699g<pWuFBhiJ1+*}iGE0mK2@H8LC3$@"
        "te-Y&-"
        "5gNmSMUucNa7jvD>{aJDV9Pzt3kE7{%18(E6`;c)oj?(XiIZ3`4Dlu}>GW+QL1X>oTu;"
        "NWm~4tG7A<G;WEWHPhadGls6dB30cd3KWQX1EJ9z*oQ!_3?^ta@*oC?7X#}unRrzFXJ;"
        "@a=;)Q@J8D*^io(+IHvr<Cx9&axN#`apRZ`FDAy*>U{4&)1;O)#>`27<6HpU4LZ#Cw!b"
        "x){YL^fX27(ioXnCcySsy7?v7Pgc0Kc)v;4{Z-"
        ">bC8dWvBX|R*Mygy6kh!2Y*ZL&F2x{w1)KY6enTuR7<Qw680Rh9P7x27Z0w|k{NGZkGB"
        "@g`blssx<2{FKV04*t(N-JC&^{-"
        "1s%&oF{tsQeZ1|A!ifvnW~Ieq5h=2@5+9SV@g>+m`ycSIT$7)JcaIxMT!hh}BY15Mh=;"
        "5buz{d;pdK^CQUx7^U1HOTJMbJVf||CTZBEug@8motYNCGpsS?W0w-"
        "vcU9e=r>`cf@t(SH8+sdJ=Bxz|n2Ow&B1Y=wWB2vC8YVd+g^=9%0y<aa}z;I;bUtnFl+"
        "qeH861XtNWb0d*{9E;F~6lXpMoOOZ;iz02EYmxTIg&^f@3JD-dAy1KaT<c)c{^0I~Z02"
        "ej$_Mi<$#5Du&E4jvIyvri$d4caC8yJz$IvuA!|CCw8m1$L;0W2^{L4A_e@{~A^Q#TF*"
        "w9|;mD1rwae0%$6!;JyMpQJOFdx$m%2N-"
        "i>f*TEiM}1S_JytGjjWHDq%GDT%8#Rdcc(+ScqlfaY=-"
        "?jq~Qs=0tUs~<Xe!1w~d@c0>>w9BaBEBwMZ>KsWEl}?<F;rC2?HoA#avw(fzhvupZZfT"
        "ZJ@5I&fo<8P35$H=7Wg1I8g<WF%6IRO5Pa25tb?fxE|jKnjEPaRBLRsKM1hE+MCbHPDC"
        "~j|>df1_+Mozk^O^LB4VAkS^T0V7qW6Cpf}Yq-O9e2M3981hSRui`?c$AajDVS{Lp-"
        "7w=ri?Y0dGe9^xJJ}cXjD$uL3-"
        "=z;pKLSa{J>uUf^QrH`j*_>SuAV7gWh`Kd<bM8^Sh#e_L}NASwQ^n1Qf+F>^A*eSCNEJ"
        "LzE!f55q_7RDbnOndIr(l_EBB#-"
        "DOP_^@3)^PcYwi&%Qwxq=pV7cvR|1tqeDayE!}eCua#05z{in`7(WR=uRXxq)+;<u<Bv"
        "ox%dn+vsyY88Xxw7O9<`kyzeY5KP6%h_dK&zW*YYbq0(LHB}<Azsye?RQw_(`OO`ebTa"
        "*4HL`ABk>*aTpzY+0i$ve*K>=Cjt?4F^?lH|}GOVUEqkQ{>)@&KX3XNHV`$CXg@p7;tc"
        "S9)BzPL7tAD9^|MqxcTPm+BYWB6$Ig2<cVA)wNVVYEtSem}NU6E+UIujf1n*)j$F9pVk"
        "x`YYQ=6%;S{m<hj_6bg2HOfcE#G=1^PE61Y%4#k2|3)$jS161nzFW?|lYi$opA%al=sM"
        "tnyO1gU;q@H*!Nt>1$*c2?yYA#H+JsA(|G`f=4b5$S^*3Q|a_bFQ<0aFiV7dUFA8Ez+2"
        "iky>2C;3!!dY!%LR4UVD^Zh`?IGKU9y{et|4EJ4ZztLX|?o14cC<F;@UgZ_^r^|?f(E5"
        "dRAAu_U=xJ#H7FBR#4seRNaHnK1sot7V^%iteS1_x*{_NN84(7)6fekRCRK5~OvJNbyK"
        "CH1FxNT^Rvlhy`kr51Q<9uYX6D#(+SX7C^L52})SNF1i>>NI+_b}F?W{-"
        "N}u8dtQ4S&3eAJj7RGVUGLS6F+p!N$r<DC?hZ3$5A0eGwK@VhV?W!!V{fW4Oz%*q<qHo"
        "^!?5P?t6$38pRn6{~7izYwXlB|3lK#3k=7DsWCsKF#QeJ8yTOTn=U$gBHfVF&e!QnGHw"
        "LZ{yOp!`O~>Lq#5@iB-$Bb=#qKR5Q6-X$!44gF&P$Sz>ulV-eEN~llQEDv-ZpuZXSX6C"
        "{CpWvL*hHJ*4CszJNU{j=~a2J6K5-"
        "kbh%!iZ^ME$;F`3dJG$sWRbs16{*>#@*pzLlJ&H7r#+IgxXzFt03(L8W#B2=7p)-"
        "lfz|8_(GjK^{<`|7qHMMSSO`XvB$h+g^>oxOkh6)6=o+C`(J)JMv`%p~Y`rm&GO&w;y~"
        "-BH1=}o;qr~_fj)v+XI^1mWO*0*Z&(uLOrnbYHpy8Ga{>#Nv@rRYGqj~<n@UJ+c@UW94"
        "V&(NAq+NT>wzl3Dr(hQYtZ{%?&(o1msbi*2)D-"
        "P6X#woy`Upl_e~Ny6Pw{_RFFlhVP4!b&hzCG7bXB28JfZYA{=weFIO2ur1C~IXvPS!PH"
        "C(jmi1jRq*?xG6WkaAmo9Ecc{Oh~x@6Y_<t(1E{agObj#Y$%a*7Y90X}v)o$Ks(+J!*0"
        "*_o%~ol+aU6*ZL-"
        "1bv*!8m@z5sl`Gx|aU?#JYNC3nx8y*xUB839frXxK##k_2q(F|gkLYKbuPs+5feuOCi-"
        "uwkgpt}RP>w%9EtQ^;VayH;Vmqm)Vw`m}bC~hCM!|8!Y2OKckcP=c^6|oG@sPY3I|iDT"
        "j`j4F3z+vw2dr(t00DJdiOu>kb)adMJeqxLN0hbFE;WmNpx@JDL2BT>T8Vu}mDk7;2o9"
        "!3Gf~t_Fd)zjBg-af-BE%}ENu+(aDTNrWd*Rad@rvB7){q;`+!UKHU3GZt%>K38){uqF"
        "EaWPOyTBme4xpq4KzLFAFO|-#_&t!b;OvmN#>8mZqZ5&l3F|N;hfY-"
        "|0Vh?E6@!om(=&lEpoQ@tHKImh@>-"
        ">=$(NZ{?_;`D*z^REIx*b@c)foBEoDmS(~k&Y?q#3R%t$&vi>(~Azd050^cS@NG0kpuR"
        "&N7*b8^$KUAJ8gS6s^3)*r13f(Uxpk#QyNk%PN+@5rRCFx3R3pq>fC$D85DC?!OR0H&k"
        "(B3*&8fWbVMqwA2U;2C)<(^FKw=C20VFopsp>i6)ok|mG7ctvb1DMqr)HHRU?LwS^xQh"
        "4JcPpMM`>4OL+u8wqQ6Nt8fcwTHnv;Z7Owicq4Gol^z7CH6%$#jTl4LK~I2G^fy;sx#O"
        "_J9OL#rpKHN8b_qHPhg3$B7=<bA&Lpr%oR{m^nLo#n2jhXS!gm}9<ppITgYnMtC;s*Dw"
        "yf~x9#dm6q0?QVSwyJ*{`FQxTMPi{N}mY}zp4ceic$;t%#26nHjy?6+mcDo$Slef_^+6"
        "bn*V<9z^?BU-"
        "5D0FzBu3V1H4(t=!*&~@Y#8+NKUrI8z66Rp@m1kO#>z=<wQj%UM4Oi>Rf1-JssVv=yS-"
        "%DVRRT`I?e=g}3vYEa!nMv80z3L=6jclipypOSoF5?j@H41L>A5cqAmT~!8rWok<PYH!"
        "`Z~e3_M(zjNZ2-}&KGLJKm6I&-"
        "(bbE^MU6|TXRydGRk0MhO#d(6Ydez#Q;s0V`STMcMaAD+qh@Ir9O+NhZxQzu)kSr=vk&"
        "rwYAhqmGMdDA%TfJrsUew14FUG;%@e4V7Y6kv`vZicUwQU+F<E6zesz5O^{~bEwop}7y"
        "ATJfi`=xbq1bg{ll6JfPaT)8h*CWLcS9w!v?}hxkStHv{xr<d$eH`%YKyC5<MN+imD9~"
        "ffxZN<4((9xY9lbd=ymi2e^u*iM36ysW;>?jaPnWUs`Ev4edVlLp(3;ix>s}(poRyK@{"
        "0Of!gv?>mwx`7Bd3inR4I~*krF#vI86Her35RMp%>BZozathkcRv7x_UK?038kw#64?`"
        "X;rmg8QYaW8CNH6-"
        "sZS6FrgrDRlJzRI7sy(jpnfbNE5@4k1y+sCj`V%4)5ny&_wWh%h?Q&ti1ppwbJ0W5!AR"
        "F6@o1o;V)=iq`P&EG}nlnzt7F6HOD25tFcI-gN0H6UIkdXK22pkJ>=|D)W|@0h^Q4eIs"
        "GIJk&Nf?;5&Iy0dPpx;OATXBqgDXn}uDIs|XYtK9d%K(U+MM?3<z%j#lAS6ySb*fhOCU"
        "_Y_U62pGOQs^46h5AWP#UrHJaB`qlwVkR%=xSt3Q>D(@Oc-mOgFk=+;8D0$zADWx{ke("
        "+0by(Y6%Z%&kk8|>$}f7~hT80TAp^{n>lE<3sr0eCE7qA9DBU40xsRx+ba!tPCNHliRz"
        "Y9kcw=uP{xm;<cct<E!{}QvNv)AO+3^kszS(jS3WP1n6?q6zU>m~DC~Raa^R<FiY?JM$"
        "wTr~$;tw!d`-k*W<>|jgGO){Ch7QHg<$YC~P_xyE=s#3niltxEy>)|-"
        "L_KqDPUu#6mj6SH_0^>Owj9SoY@u-"
        "g`^nb8U(Y>Ot{hkk*GWa#Vf!`v9M5ew8NVSt@GY=bhbhdv;$`Gq>3-"
        "0==4w}nvDjD@^<CFK+oI`%e5rgudjsCWp+pz@xi`DWXeP1vU>$dtL)qq_^71IKT6+k}0"
        ">32{neN+;5O&;6nv^q2!_v-t)j)mWpOQtsG-"
        "<EMCf$RT>6&sS@en+wtJ+f74X`C9aTN4AB)mU)K)py-"
        "6JHBs1j6`6=^toB&ZR$LUjwA7feWk=8fh=ITb`*WOtaJhI4_5=KP@|98{#oxD9S}&6&("
        "+>haW&o$5&V}OO^JhyU8wmA8jxpc_ZA@rCpXxB9$~1egw08OY@JoM))siv2t6gg4){0("
        "thQac3vt|rw48YGLtm$Uauf9iQ(uZ({KvIrVww{j`rJDbF?v-"
        "#s{r`iU_DeyeNoecuZBVC3Vye7%xjR!2p{_$)SNBA|(f|skzc|-(+c#($-"
        "qn`Y*r6e?XeXrEv}<g-"
        "hUi1o^RM(7M|O4LXLia&?gKAUk#svSn+oFGnF`5H{!%?YJsP0ar1&ga)0W8y6S!Yvcc1"
        "JlGEvH1fEhT{Y$+gL^jo-"
        "@RL0BG*6Y_EnJt1VP3J>D7v4a<NE6&_8N&Dcm@&w#SBUqX+69>WQ+^7cHH~Dv|?0C+(S"
        "<%J-wf)NJBC%vYi`fH#r8i1Wlr>|DG%2qg>om%y1KSkwGZne%9|IL9`ax^8bJObu-"
        "=dgwS?gZxBg3Y;ddPOJ^52kKLYNyQ!IpDNhxRg|3`Gd)dSNPmz{%1yG)R@{}rhI_LXI-"
        "^#FhlE7dG7Jyvvt(yvi&b?ZOre9ESC@2HlA3k9LP*4AXNAlvA)az4m&7e!S*bzAk51>3"
        ")mfdE*IP+DdpPT+w=^V{KazgOc`fu~h5lJpvslCBO3yO7WF81hTyd-"
        "1o(xB5!!SC6%X}PmtNfoC_cObsdzX8X+9<U_OW}dV;#ld2*2bRcuA9tQ|3VNYZsYUpL)"
        "?e$g)FOeWO_0&><VU>G7j{UK1lndRI!*pBK{)g>LWome2C_%Z$J-"
        "J!z^l~PqWn$dduN(pz9g@nB19KN=>y-"
        "^*y$3_8r2WRvBRZPJSR;dd5Jjyb$k$mq|YZ+q6feUB$_k`=Ucl(w~_61C_t#rCoPC`&^"
        "B|zw%aomL=bQOAVuHu}icm*e&-vY6QDH|2T1*x-"
        "3)|Pupt{;Y_@jw#G6*AL2Vw{s#7^=?OMf|7;bl6}{!~8B}*)J-"
        "wH&Lfm50W4KjWs4Rp@+5l@zV0h(rV4k&vf|gDEHZ4PhN;7hqeyw<={iuHvSmf@yA{TT}"
        "+F0k|dg4{;GHfQ~1&>ueu-JH?&S!3De;e8|<;kB3yX}?1RpqaeaMN--"
        "^sg5WC<8H6NP^vMZ8RQlOkI{T<vHRIwFmK^*g)##^^no_?y*PdBuLuxF?LfcJsBUX`U3"
        "Z%s4S%m)j;JM`ZcK|`3CkV9spmMubF>i-"
        "B_gkkbMZa!<_Mdm*VL0>@R$WdT4zqq~%n$xu*H6T6IT9{sjKk8?9|&CrhWqr)58V5A2z"
        "a&WcIN-"
        "7w!_XYPZArl(X@b^?e_|Hh5sG7a^RgBgW}kw^#b8kb<uxPOqbPL1;zUS?iG+8Inp1LuH"
        "@h3Ti47|T^N)Xp#<?aF0@xk4hGrHG#1F0(rKk~?fzAF>>IY{)X?7+P?K%p9(x!4Wbjw7"
        "=m)W{oAeoPexYcH8+rWKNhNtH`<DnVxYZV<Y#}J{5cCE`mvc^YNG18@4&NT(K#cVSYk~"
        "CmP5a@)&A0m=B!<smEh0-RY%UDIeKD@2q0@C-*w{C08rA7raxNXm8Ore89VviD1h-"
        "6Tu3$U+zjF%Y8$+=)LZnhIz@UbSt=9DDVB3NCO_&%r&X#Eh9s(Hre4IYM2wHxgeZq0bh"
        "c)mMYYG+?<?%3D`r^cwZf11rg?JLbGTMC0g;pj?y`~Slt17+goYB2`|+Z6e`VAcG+%Yp"
        "KNE~6);>fY4wHad^i52_=j<E>Hw;$6tBKS7uzS{4CpS-"
        "r&K)Ke%fn+%amg1hmV3eaN7Qad4jc(x}-?vreH7pk7C#aWs`1<ZJjzUb_2N*-"
        "2wWL&Go@TnR1`_25)I%!7ob+fg2}akK(3Lw{UCDQ)x=-"
        "ZYnBechT<H1lWb@lXz6T4gH=_>|b<>EsJ`DJ&Ua7JM8Lh+o=31IS(CpUG!h|y_M9eyDs"
        "uQa$8%+@oCyL^AWbHe6wgFK7owZZZJvALeEy~_O)46yWu(O5c@hZPwhf<fm@hq$~HOK*"
        "G0|o$Ji-xvNA|a^K@rB({YYd^m1CH8mT6Ff=F2-"
        "6%<qetwFtY`SN4Zq0PbSs#ApwrV+JQ!oBUtaq&w$6&({mq}oJFwpLXTx~b$>niDmISRn"
        "z};l1RaSb=ywP{Wm}?g^}Sjl_55^`)B^t#bV&7Rx8)GJc8m8`0WyKz!!D>0V^cfrnvhV"
        "!pSmI6?2PmDz6+ZLDSJEo?ZbsC`O^pcY7L)S-|jw%Mv<Rkc1A#MfEfir&%M`UUZkT-"
        "E)W<lubDr><A8qL9AfTgpp%P3aZ85q+&BV7KEoubES_52FY(Wh>YTJw+M#pLzqU2s;5u"
        "c3UpO`LG4SK!)F}tu8qVdx0L%MfSlLvGdd%Fx)YVeeYWmbi1SUGITc~o9C&ijz$<pe8q"
        "}|4X^|(#K(Y`waBXX)^@&rv<XxR&KsM-Ozj=9UwcY^G<Gh2MA~_)?*j~_{)Kbo{^%qdK"
        "`fD{$rIO{$Gv3xJVg4B-iBh*XF`EHPz<(Yo7p;%-"
        "(h2X7yVpnLh_ldsY+@+bw8S_R_DhhsAwAX7cpO671*GSl~@IpyP(f#gZZM^PKzYoW3^o"
        "860czAit1y7$!Y8ZdaU5}JMlP*78tP^wHO?>cBYQ<n3%18CMpFPz==PmMuPM9{rDBEH_"
        "j73lrXA^wS?G{Jl8fIK9_ZQJIoVSlNBX`98AaK6TM-"
        "!cd&cWWUWBFBh^<NR5^T{eO*C%wVD{gwk-4caq=%uG*Lrok<?2O`ES4^4YqugG+Q0Ed-"
        "5#$Z2mywGm&KL>b;b~$;Zfpa&P>swSHD**o~T#nu;y54ku$ldu1u^p{n>zY%3~<dIj61"
        "yyG`2AMkEcXTLcxgStS@^EK5<+@1A2-"
        ")~fob%h>Tqk=y%FpBD`R(4Hi|Kx3KCD!JeiY93%gd#bez6axN1C&7y4K}QP-"
        "+fJ^g<R~FaTdwoSG5g+P0DZHweTs^o#~H-"
        "5GC20F$B&o?kuOOy%M&Xe|kHoq=I94*XTQ#f=AdYIO?K}^E_;M`6yffexV9x7H5MQXs_"
        "r2>=9)s)tTsHUno3bjM7BwE1+WkF$JDf*NwnU&`i2#oxe8Oas{uRa#FZrJ03XeyleZS-"
        "r%QNx0^r4oTuLN6th6v3Xf<SeCz&!SL40%8q#I6>Zf3)sWEwg-OWp7;p}GXH2XE}r`ko"
        "#wGw19agV6QEWti1RnR%IimjC1D=qL*dC{1LUkpw)5*}53GuFeJOzrTc;A3q|*b}9_;@"
        "(MZy|+PYcmq~<bh5rxlEpkQE^xzihHUBEQFKbW3_jZS;SY#p`~BjZvXghgg~m6i49sN%"
        "LEXS`zNI#jX@g%Ce`4P}y{cKs>hMj_5-J4pHQKsS8jA-FE%2QhR&6RXCU6Kit3B2cQ<`"
        "{B4J+M~EO<-"
        "gi_A)ETj4kFQE|DqZ=8tzl`uuvoV3rhJ%5NXGVm|Bpx*}P(K)bbz>X#Qr@<M%T3S3;7Y"
        "XAm$T*HbLb?Cl=QI+D=E?_|G!p5Eq#&tCGo(Ax2Kk+9jUd5xAzTXLKw`N_qzW<*Nk;xa"
        "sw16{G_Dph7HP+|;F=(Vx!%FOD<Y}f0<I_Wzvo9IxFlpXlEAe=Ds%0S+CeUj<-"
        "!mw$gCmAUDHI;f%TWIazajZeTn)2eS!_7s>5w%#rzgEUu_||`HgsWyhNGgO~#)3CMPAQ"
        "v`U$l^i6T0vr`*eV+hPT8HA}`>9yL>C=d(4Q??=VgS}4OB@-"
        "(*rDD{6=uCY{$#7;C)i?P)-cq^bYn{?b-"
        "a=~3LM9onjp6bE`IWbd&QpIWYrq&Z%)T6pXHI*}XreR*yiKm7+Ka}fbcTnlB|MHfb(H@"
        "qzqV+$m*_`NDL73J78;0z-"
        "URJ08VdGFv(Q>r8)gz3QH$(3@_ErBosypWyo!vibw!wtQi<dY+bd?aeoqZi*`j|)lizF"
        "Hh4rC#>WMHlum?QBEbJ*IFW6r*0E83CV}u3981NRfW~adAYx-IZXqq~T{w9`&&cn*F25"
        "pV0m#c;R61)`t#NJ{a{vLMD)e8VEN$P1Y3Y3>Mt%f#6=u0$|B(fd##n+j>pvJFCam}~w"
        "PhB8gvW<t7JyLs44O43c=4rm<{(LpHIlhOC;R{RWnHS^3%qM|J<fzSTZ$OIvG4R}W%RU"
        "q2CiS=Nu?$87a&24}C$3&;ucd}U87v`LFrH~hHpLGc=a2#V30qxFwoSrQg&8thT19Ry*"
        "aH2m+XG=@C;D}jSeJoqq<qUxm;S-"
        "m(C6|(0y671UL@_X8|=nD#MT+j>RusKdFZQMI!ZKR{iWZf982w_H_{MhE^*sG8|#Gkmi"
        "yR71zlJcooY*|N1%_y08KoizSiQcSNtDgFT52as`Ip5D&N&z9s+xM-@(=Vc{-"
        "Pw%Wki<PV9}CIGJOR7hDyt7B_&a$4w26%LHy-"
        "(6E|vL%2tXo12CdBhR^Ih#5%>j`EoZKtwJ)SP^l~^~iB#1u`UPY4bUjE98Cz>*qN)Iao"
        "QvxY|es#Ey*SHgF`;g)2oGa1qD?gbLOZX1K;Z;KDc`f;gkuZmEkv>vF^OE53(?W?0OW$"
        "7c&~w3GDjV7$s{cfc8-"
        "YF9L`eVKJWzR6!rOs$$DjMthuZiBn>2VbmIYWYOGvuUMQWSnU(PXPn<8!%VPA!{*(paw"
        "g}v@hX{`?z?UO^Z8W-EZAVbV*s4m`#;Ob8YwGpT1+pD{zBZw#~NmF-"
        "9g$14D={j&6DLzyou^+P=m^SP%Uk^%wpbP})|$zG5Pe1*(#7K>4^s<S_8C;3RQb>45!1"
        "5wN}Rx$0^~&|)+%)=g;x?~s|+eG2BQ1#aM{RXf}avs@>{z2qwJlz3xWZab%TBU`SoN$p"
        "a1KoZoDXPWM58^9-"
        "O2&iN_;=hx!N*P5&h@{@1+HC%;#wNeA#CrzNN5C2|+dJD$iyopw;YBnOD}g&OBV7}lig"
        "vKKL7)4_`kxYOwQ54B_Y)Q)TqmwF4a5Vuy{sx8qec?Pg$?*tzZ2`B=EoJ`orzaw6Va9W"
        "X04>G(;7(z&<DO1`{C)-"
        "W>+WKAjSB<!4S`clxU?bd!LZSrKXnDO?^YLLAz+~K;_|&grU+(Fqv+tw%{dS0d`P-"
        "PbA<+!9Bh>zegOVG$j!%i+W4EDWPp&{hvG=-"
        "HSmNYd;|hL%~4rV`8`J)gKjYv_2)vfil=vZcBYo$H{F1<)FWamjP64W^pg5K$HNF7zsR"
        "q3&r(q%e)W8TX;=+qiIthQr)jk1Ec+%HW~bZ)|S3uet90Xf!rOx(K<x?oqSKEfQyQVvE"
        "<Ea?V!h1$sVUB#Z{*2B-"
        "X^6k`qmPsYkH0uNzgB>QDBM!*!rF$9>9CauHa@CzXxLxJvY8hvQ!N$J}xi8-"
        "SDe0_|QYr9Y56!JAr&*o$ZYpSi-ks6Uh_rqZ=dfp7W-"
        "v9j2#;0N);(VVTN9JF693?U~_4czIV9^8_;%NASu0_)4RHoeC@?&|6%;L-"
        "jzUBVhK`wgCz1u~R=EJpA}#CoVHS@c-"
        "mgkLWFn0l6&ZLbL)Dj4+gp~)w6+7Si(By06`A*D^+(}Yvx;lK`Jn)I7ir}U=Pr0r9C+p"
        "NBJ^52lhwoB9T8s1KzS#qv-12N8X%2y08#=mxbwKjG%*V=*-"
        "EIgaXitz{DG|i%1$KHDy<`}IP$VG)s=^cR|wn=<ni>!~NB-"
        ">_ry}qfmYTj{MB#dI86n!Kb)7^Pc5}DEo?Z!^C-BO2JK1Z-"
        "I2joT;m;Dg=uDFBscWHm&A_XH%)B=)Kuep26!{BuC5#EouY3l*kfI{jqy~4JU{0V>8%F"
        "Hp6ORY?jMNhOkYoK;rpUoa|tar~<8)}y~IMi<VL24g%(RVg*i!KLyL(Scbe?oRvR>hXd"
        "-Mzc*BVpe_GAQR5K>%B}#RX6DwUpDEhg_j{h>c;-qRXXy;G2B6>OE_Bb^wL5A4)>-"
        ">w(K973e0yQu{8pKXpo~tJ^&T)Mv1x+L3PumJ$o)*8TwyQi)6|wFFMHy|0)^XAon3Y#|"
        "X)MFZT9_5(fE=EVyjggQb*@l&zkMwe<UJ6bW{ewWbwTgms}m$d>u4*)7+c_Lp7wown52"
        "z+zEDddpX$lv`Zsd#@^6&IHj@xlviy!wn89oyQmPROQxmSLa<^FW#{H43yT-"
        "9mQbi*%Ywv*+l4GU55Hq|@YSS_{;LL|I2UTB?B6LP>eNn#aWON!U{91gr$A>OSV1r$0R"
        "ueThCSjbo$WGr6~IpF9BUVa>WgK4nLhE|VYX$@Wu997d#6FC9g$!`kwDy(6gHH4D%d!o"
        "QAbroKW2aume%?Q$vGBrqMMczaR5;WGG5d{2~ORme6<9z(cj<40SxC@W`d-^E1G-"
        "9OXc2<<2SM@&{aYlP7nxMJLiwKJC?lM8dfC`?w~TO95ztcxuP<JDLE4t=L;p&G$sv|oQ"
        "_dI1a6OW^OE<!OhAcc3#nRywGCv6siDdz#7_;0g7E?U1-"
        "z|4j6vuVLYEzG<WP14R)bQkvsD`&65aodAo8X97zRM0?9c<7z2A<)}DTX-ZFK4B|Q0dr"
        "HKT3#UoZbnUp`O*$;_Y<BGg!)+d0nJG(MZ#5ZD@T0H<x*+)k{sNfbYyJy;P%NWPU=`Ic"
        "bC%rKmd30s=!tHmqsf28sMsd#0K3J8NUx<;^k$}9wF_p1U10j?+Gky+)(MQmUDejA0K_"
        "tv3DW+D<C^#g`&n(NWQ3231@HSnW#F=%#YFR0{<##VL<Jt;Q{3~xC%nXNB(BL#@b1A>y"
        "sqKc6K@0i@sdlPReT*IBgJ|mrTkJ&+p7F0f2ZriCejUGcXc;iXggBSfNpDQtd4{q{LSQ"
        "cLBngETC84_rkTE@O+bjTfkFwdiy|$pT;=1tYo8NG>Tkuz{;blvQXORv-raf-TgK#Q^>"
        "Ghs)|$ej_*3yX%z|CSno=2vmA<Prv~NX6qie!idOyp2cSUhVQAg=K_9ys5Nr88WUu(_<"
        "&cODfNvdqUtK70zM`@}H6{9~Dz45o?6WZUvEsr4YCoH4N3ES1)l17dd&w-`pvCHlht-"
        "^8t{=!#8LtArGo~jC)1Mk%efmX_1bRXJHNubsd^#XnU<K#kdgx8)_MI5uvVY+8LhdsoK"
        "Dh?3tro?-"
        "?lVLVe*_Ha5EKhD1yNY!|E>785+unq0fk|b#3AI6#&^>Ti?4j`LHZ_?)DoqtXtE17**h"
        "H;u^3kG~WVQH*#D>BQYBD*Fp5n6@{}lsRC+e8|L~DwT_SU2RR+q0`VSY-"
        "@aP1H_=|}J|v^t*1%3=iQM%31SC(hDq@*Xj2{Ai}05e9Q)AJNDe4stww*?aa<#cnx^mQ"
        "w!Y!S;96rpI3vdPy@tUvKMjqw+&ND+4{1(aIUxPZhDy_(6D~4`lW*%ZbL|2yuArGORiM"
        "UES(yMz(dNt*BtHYfi&23yo8+6KK$wuSoNlp;$VRBlak~C$E%o|2F*!cF>lM4G?eQSI}"
        "<sc;K^ER9JSsyhy$k7%zt6W7V11Az_=R2azus5u8irDj{`|P~?vw_W>jpsn1mknu$5cg"
        "R$Ifq&3o*!;x}a6vqU&D+e73<*Z1B;OAJbSMd8@Tq7hNX^0rPK3s)h`>tFl7tJ-"
        "~e&>wb%pfy{aZR}Yv0ow*&k@`pq&5<Rv_c}eRHQPphTE=f7n7*$)T{bre-vCK@3hqPZ-"
        "iaxDdI%xhV?j~V9UxWB)9u|OVN&URHQz{8o=8I)Y3t=!GKYpN{f@aVHMm1TyDM#83p=d"
        "!xST*r<F)1#~c=dNWYqQv}C;J6V{EiSyj_9+{jF1lGXEgTf7TdRpvoeu|Y~-"
        "aNK1e&Y&M8p0^~S+V-"
        "^#tW)FwxJ}1uO>tfsPaaD$gSpDCb*+P0*&sFBo=ra{TKKn_Yx+jQUVNV2%-"
        "GlMk~(AM;T=9jitwx{JT8q-$@Y&HU-_G3|E;gezN4xsf2EG+FIAp~*?owTjcu{<^a*LK"
        "=Zz^Lx1;!m7)?FN@=|@0S`nYHL)dD2Z-"
        "`5Sm~fG0cd5IHWlRffm|gd!`=6M8Y8&_t{5+}|Nbu&W9n3A)el|Z*Tfni{cF}0w5>rpv"
        "D_PJiri0rKPuj-$cd2oF6fuu{MQsPTeUZ8VpW&Yarpj-"
        "O<(Qgc<$z5+LRAua<G++?%nMtr<CC1ptW3*HK3;ST{=JrzX89h{FEyjPObUoo`6O6H4i"
        "n!|%itMsPfW%WK!oEq{>C;F#F$$JYSO#(!8+%tr4P<o7icEj!se>Hm$trE(&g#YUtXPU"
        "w%(&w)by0C;zYbGu-"
        "&>{jt5(bxIq8)Gm1v5|0#bZx5H|Q#l?$278RbSyZxf(f2iaL+0t-"
        "!L~$*$O{tM?2J1n$y^z{(Dzk=w>Ci|!{TI+hsa37L8C0I(z9lVDdW+NG6ys2-"
        "t1!oOU2ILaS6?L*DaWu}c?)>vTa$dubjS1vj8t}@X|Pq?dnrxZt@Oq*>K0KfO|oZ_mBB"
        "OENBRj)YAe*}s8>>!R!*I(m+~jTVQDuwX*>a@2+7PBOAOp3t@HIDOT8C`+n85<tqQ4tK"
        "V#R_2)vWE*mM?lLf5+fVHSIC>woy0i!BloH<my@Hd-"
        "|JHU`cFY12cx)ZQWk9e5A9#JU%cS6c?Y$xWo+u?P4b&8`{jUD!-"
        "!hjlUA6;s@9t7<(_dKhEDA$)?ZhJ9VZ6f{CVODqzz#d}(bI*xxBxCM6`cT+d1DEbB#Mo"
        "RKErHiq${ygD{SWkN;CxN*I=dnwLbAnb=i?onKU8leg-xOkjtyj!tJImAn52fx3seB<m"
        "P)(HySkL6XL=xKrTPyFeedZf#1f1%sMGewsq%88iLkG~s^m8~mr@VEdy-Uew|2=6unC="
        "V154a!Wc1r|&Bz3m$GlhyTmHkW<eF^O<`_0vT<HW(fJ?3Bjr=}zDcv-"
        "z5@H>gB)I#~s=z3rP+g=$C-TW<oyQH4t03Wed#=F3-"
        ";zSrC8?f2f3_6@nl3HPBgH9hN4L}c4)7hHVB7R$Og$*6h+0;7aNI_E2*My=xP-"
        "d%4y|o`97h|IxS!j-"
        "LJJ>1Kw~G8f%tw6&Lkc=Sf*)e^@frMNsVlJa`&<J(JNWmBhviSe!Nx;XiwU}PcN6K)P&"
        "x@s1O2Iu{!01+I!au_?}tV9mP{;hB_Wh*0p<i2h|}<7>WNKIUK&pnycOIKgAd8O#G}9y"
        "tfQpmcGYhteV49Db)*U;Pxf((u)WL%Zp4QZbBMuGbM=AFnSYqe%5K67N_Nd9rKfEFXx)"
        "jKT1&dBrGUSMev*93Q`=*umbg3r9d<@97yAusNg-G-tOao*FceGD+KXrK7xpVC55^MCj"
        "3FQ=CE0V!QO5j|;^nhoqqzwo>*-"
        "W4Y74a%4^K>Bf0KKGZGOKxk8Xz5G+)tj@i%fYx>*bhOvIi3FtColROE$a_F3v$^_E;)+"
        "@VdQP@%R2aLj&#-m70qGWu^2HA_9-"
        "PSixW4}?>h?54mj`ZP@S#ESdnwz<3U(YXW3d2p!bGkpY}FdK|h_#Cx|)L7^#{p;Id&oC"
        "_#(uoCnr9@pEgWqM|QK@zY#*k2&3la41RYhQj<dv?&eu2+;b#;%j&$Yvt4^Cj$;(4n|^"
        "`rk=Z(BzS&+K$yv8_4%fHs16#4VmNy%DRxJIXiXJS(DPnTP9dX}gx@slkWv(NHt@PY|e"
        "~1mgR=?n&Zi><Ly)pD(Wt9M<mp7O!0_tCqQbsoGi!WyZh~_Kki}&b7CaecGXtRsIv8of"
        "4;Y2=Y=>D%>N0U*c2sywE_NAd$F0McdmZ7YH5bljyy|tK>cZA=5g>Pd5P%0<FkoU=nRq"
        "D1DPA`F~NT{2Ugs8OmF2ypkU?QBA??YgKh8jtG<D)`C@-"
        "namN6$Zwf5$!Cb>VqNtWr4qAfflS0JfG_ZyMNe&lrBXm$W+%i=MbAlYS&H94_4PZb>3#"
        "_|qRwC&sK0X>qTBtwh#%MhW+=VRdKQev3fAMA1LS*3jH_+)1tdAg-"
        "*B~PDR173ej&Q^SA0W=oBTZGma+zGua@)wu7)#4F;s1!&CmD;t6{kXrrC<bmH7LTb3_+"
        "rE`3oH)CP8X146V3n1~PVPeH%>q&_19MdhUC^fc_M*X)aAW}>0$CeTrxn>?H7Di)Zsl@"
        "GT0il7}AqoEzC%cVOlh6L^=w-cF-"
        "^g*g4U4uOFl`|QNk&Z!r*vtV=M%o4G<P!JNna4FSWH>RW4WUBbagkhS#Dvsyc6R!?+sI"
        ";M9+!o9(}z22I{)`v+kb`(WC7QWYsNJ<u!gFJi%!TLGR!lqLc$EqxpwLB|DRqNjPU>eO"
        "YD*$m)u3#1ebE$1kS>Z<)$Fbxe)FJw<^djU%8&#aHIt{9ih0^$VcuRhXo0zX^?c*axvT"
        "tu82!UI&!O#M6NqhCCEe#5Dpo_RYQ`H2(BR_AVUnJf@d}{*kcQ1Jhy?1M1XTTXW%9!ZP"
        "B8XFk!tvyJVQ}GF%6z=Vun3qE4FI>-"
        "z!|tV@%g5~BcQ&T2S)hs4lu|2_Xor3p6F`#iat+E^d!``hy`wJhioW7)&@X%s>nf)rU1"
        "SlPG47xOcFIrS7X&pLno2VrCBsWmN01^*>gwdBHi_#~Falda3dt5_PGsJ#{QEhYRg`XA"
        "$G`&IbLRE}*fIk3Nl^;$MeRt&br`J{H+8?(Bsu%`Qt@+NL3cx0WR8JOtgTj(4tGLR%c;"
        "}^?re=IneY^DZ?53~k>sg{Gv-"
        "#)jr)3{y#lZs`!ZRp{RvOhHCYth<gB1D*}^o8`Q2{4&xiZ29jtW7*R*39+L9Zk$aL$OB"
        "eb3s^@p41&rpgXxglZUbTWKaDC;m1Z<E>M8Fto|if<+HA6sgr#e(^M456_y;!aqCn#Kt"
        "71&sE=)Dv|Q6Q+>4DPCW9aDO6nH+WC<-!w`^vQY88ZU>eL|rElcf>$2<Dls)Cx-"
        "Y&a&b(A`O%g{|;?v1U;#<)%5^#0SJHd=BQ3v6NS|%R{1P?5(jogbLi61Yi2kxc-Bxk|^"
        "zy29m{MoV&67l8)1G*w8eanJO<Lf`>Qn$pPYj!Z~m%n5oxd!?A2-"
        "KjpNJ&?@ReUNd4htc3QZx~A-rBdv}~_3`ZdRqQDxR-PJ*_>w%K>=0}h85d-"
        "`y7oI*4m>PA3~PW@O`eK(ARA+g-"
        "8<#R+8}11_<Lavn~y!PRANKWIdMh4S?W<$MlpDjpsj1M9lk?kFFAuZrpCZ_0M*|XMflQ"
        "$&rEx3U*=|hTP2O$4i96=5@xGOzND%En{TD|kMBT|+g!(e5MbgctRQ+W?26@Mn(LBl3O"
        ">vC+|}HdY0vdHGtR=V;{REeX$h`Sms76@ENmNi!8!rDrB1OK_z3cSQkMOd{jyS1n#A^V"
        "+!bHr?ZNl8Pf|_tW^tjzM<p?*EEfYO5-U-"
        "C$a8u}H~<#I9@s4SMC{^T!gRyt;8oZSa%#yiqBneJv*?0tiPTA(j%{%LrXDA2sx$naKs"
        "){lv0ncp(7Lpx{7GMht+O2`?)ft4Q4}8gmHjEw!WMk2ZINvk?^Pp(dD<jO<9`x8iJ90c"
        "5vBVE8Y)|g&-"
        "o(!4x(g5vFQo%l)7gh;<I8~@bdaMx+SsHRt=|x=kz`zM((ou8F3X35l`tG^iAt8s7?77"
        "XhSQC_O|t+n(LRLlG4$06i!a4N%x@7P?ub*sn+%iN~C$J@hIjc6N<XiZT(HjcsWhX=er"
        "cHGdI<<e5uqbkfI++-jQ6s>J)NK+9)uNu%l)0jr7r)BA#Ox3E>-"
        "X*eC6UG9M&q<<ThmlaNb^cqKVS{1aVP)C@KcZv95KgDk0$dH!75r2g_bcuHDnxhq};$u"
        "gVt+Im&K1=^BZ0weYFLVfBB-"
        "+?OCF2e)#OCU49T#R;HVzrs<zf4c6$hsC}@^ec%g0IS1{C(^;wXtxGG%`D|T|#&9xjxX"
        "|*0)Bv>&>Q*8LN7V;7siv7-"
        "t+uj>X=A7rsj54Y8Njl)Wn+@l}U3@MV;m+Y+>T1AL}vt+rfjtEfDalgb7&gUQ{teK?0d"
        "lT*nd)EsH1IIpn4ZGiVhDE{=mlloD1DU2Vo>IQ)m$><9)5{+N8&G8iE21M%}DO)moJ_V"
        "A|$#7&!7F;F2#1mk7%eeeAIIusIKZs3W&(cJ1guAV|q_m?tN1HA-SF6gQt|s=Wlns<g9"
        "@39C6Pg5F@GV_i%r^GpbE$*O(i}`H#VY0x2Rn_`#oCMm@5w@`;_AKdiMHD|3af7F;d_m"
        "(R9j$A!RwUMxMt5G0e%=C1J8rG^cDQAUX5;NZG&U5kgSzbU2R)!9^M}&Cd9}d>I=HjxE"
        "eicx|cGH&Jf2*efbsGXHOdbG!SatA#D}+kg<Ur`&Uz;?PRsvN<Hl~pPk=X{X%aB3zQ+6"
        "ow@H_NUXOWk<X=nV^ZY|d>r&COO1`qhXt2BK6$-"
        "d1E%1uU<Yu`eTI$!#Zp7|k|34ZRYOUCn4~O_C9F@NDV(RZ0*zc%&?GPp*ziHNPPjQ46T"
        "8#Ls+7kIa78(a37}!gu{cr2e09YlUu_om&s0iNpLi;=pOR$DVzLnS#xk+$J_qjCBjx^D"
        "1f1u)rJbUWf$5gMauhsm?P1ymm#OuGX15w&E}d|<<OBFDG`X~5X@VYzzlmb>MB_7g4zY"
        "~gz~t!5OlPH*;8WG#`0n5iHb7PUcM8YAFVsIins1_3Ej&UlVcY2`YAjqTX45s9>GW>eg"
        "mn&(KGkxTtfEYo5%KW)#ll<h3y#arT#|UreOA6!c)G-H{;+-"
        "vd=_<4*_IF=xZ~c&N0Vp$d%csvCVT<^weTj`Z=bH}X&(Gp$w6>1&_d1AUlIrNzG?f3*5"
        "W`Yid}sSRnL1>ioyl0lJ~lZkgEHL6kk}*5{WIco7LIgLSIYx3$4MQ%L;>^g(mg}@oTI*"
        "#nobM*9onmI1TF>n5;e}ZmA(+GuX(qN$d;G^2^9hR0d`d$EVLn7G!kd`euA~W~MJT3=C"
        "-$l7#e3Umx0y%jUi#wbD;;ZfDcbNk~8ED#YV-ggOn+kP#V%kXIpfol&7#+#Do4J)cX<="
        "z&Zye9YKtIO(ir@Ptgrtm5QDFBm4IPvCrE2Cltf26xF2A6k*C;4DG@F+5BsxKhJpLlHL"
        "{S%#G7+Hh{eU1W~Ih4kl^awE7n!*`^%VT^MLa>3Bb`Gn(<Z`=SwQv^fOkw!>&ZXVK-"
        "n}&?!z9D+XVJ;6j#0}+ob5VwuL1uel=!c|p2BZTwCCFtpIh)ggl!k;D_B(eY!?-"
        "twq0X6z)$m(7;jEHA42cZVQ$u8b@I1meHb`x$NYmh_VO%4m8Zw=W4>D3Df^kid7D!jFW"
        "suYogKK4EEHV(mIdhQJ)*=&-hKN1LVj;-DAh&tAG{nM{4-!}^Hy?@q-"
        "@6SF8fg~f#8&@ng|y+4kjhB4|9|^PLu9+HiLY<v(b_ffzO=zb5kvJCwyMTl{R(PjvWV("
        "=2f!G*BeO#5i5&&Ss@t*~Ux^t-"
        "pW4g(fjS_)m!1V;<(IIHIF*Naq{Mm0*sDohlnW5Y>L>);vZxc@TZt5xm5#^WiH(z+Qje"
        "Kbaj1I8K8|ik59U8mn(CmUV}=lS)o7)+2Vt*(!SW;ii~3NT8F-ev8tTF-"
        "|7{Om8mnd#8Q68#K2yM!Lv_}MS#Hn>J5D<0A1apcOXO(RROuD0i(V?OBqi9tfVNbq*&^"
        "T4x)F0Mx%^Xf3%wP{TKlA<wtK=_VYAyn?GriMJJ)c%pH_~azm5%Bc&3_J`mgn<yFD2Ld"
        "GH`;mJYR*aupkhpXbdC^yLV#aGaO|CJ7US1OD|eTr$FBJBH83CNcHbPVn6(`%=w4-"
        "%UVmtA++{QH?DL;tkM3jkGq=Y;ZeUDrCeP#do3|W>dHEOlgrr#EMppRWFFSmQTt^X%2O"
        "i7@(eUkBYY_CYx#<Z{8~HU|;xZ`s<sE%22tT-qpxam}{%;MCn2L6@^lrv@jJwO7@ZpkF"
        "A?64@e2MG)SC6-"
        "jq<E$KMw`WS^6$HlD6vJ_QN9m93L4pf6<~iXDhNX|{Ys@sKI}qvEoh{w|cB&dwB6ep5;"
        "X?5oh*Hp$l+wv`5BY04maUD6PGBVLI)4I2?FAWy2`41OG3lg7XuvJS%Wm!wn8hfOuo)r"
        "6g;4zb;J{{>RlTg)S=>$Vtix2LYUo;f95q+_ga={=rE5kVLDzG@_NV=*aDX}>=%WhgmQ"
        "+=tILU-ni=JV=Kmb%~x4=qy!Z=L?f8*G;L6q6~(eG#7~S^^&h!uMic*Vq&RxfOaP(TZx"
        "A2(Q?W0{)y;Vctx&LwWQ=<^(|Q<bMi559b5rxxhv4`h4xYpe=6ZkfmmWHLqK4{MKF5pY"
        "q_u9$p2jQYdM8&i*EAoqTZ=B=@@nDy0&G<)vplq_7D$wd;2`N0<YWtffgYZbWA$$8(wX"
        "I_|80y7;H*Zma;uzXQB=Mw?>-"
        "kFz@loa2W3PVCdJ>X|T5YY3e5`5nTd~q<peBXHSSrr490Trj4z@`w!m_?_`=`YHsSlw<"
        "5N|j+WD<$;me=t;F{SW}w5(74^ML9oNBpP90>&(PH%o{3e~k1_zM9OzVe|d~v7@MYsG3"
        "23!SFivERYuJ`o4a0G%ZQ3Di|E>m$rq(;$ytGnFs<X_rm^>>I;GhEH64E;IX0rXE@CHJ"
        "sxFEJovxcS@>MB~15-"
        "8l)Vh(P2TlEzgJrcVcMDzYw^BiTXM+xow|go0Vr9{JxI!Tk#QUO59FOu{te1{cAl1rw_"
        "WQj?n)%)KmRWzaeMaDJ{9GMS4;{`X(zEszyKH#8$g<W?|?ng?^Me9%4_u2mGb{Nvg~Yl"
        "f6No%1@hPlbc47F1eZ=|II%amynUvr|?sS>8J0KV-"
        "m)l4b9*+eKAeUnlD5im<3>A#C)o$SG^Tmv5LIQE5b$w07{yuQ_$2nD9o+q9g8w&R)?jd"
        "&rVCmCA<=i+aMjDwjo7&5W*aw9@jh$4j1MZLRun#s1af!+WP^M|U@WRo~d3YRM}D*dw("
        "$QHVu4F7O1}nP}}BD0PBgwNx4k&y<Dv3)CB^)%VE0jBJoH&YlZeiW9KO%AtVSz1;@<m8"
        "tHam+3BjQ;k(`+NppA)MMt_l9fcZv-"
        "(^bNStIt#og#5&joFWJ64}7%_2B*uh)_Ke^5&U1T6pn00;m803iTyqiDeY|NsC0|Ns9B"
        "02BZ*E^cpfZ80uxaCrd$5C8xH00000006`Q00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$"
        "1ZlV+r@qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$dCOVor3bhL411?j$cv~y`X"
        "Lh-E-);8US=oBpc-"
        "Y;sjkB9+6Kglib~6y)v2Cz*vNN>XWqZkXrk#uJ727J?JUf3ocRLMxdpl=4HoJGW%65D0"
        "*4fF~MFCB_YO7(#V%Kc<*-"
        "qN71}LLz*Ju0Dw%DHA*2&(@?vZVkJ+u7|yVZ7!?PP3CYynV90|YGq000O8001EXpF77z"
        "|NsC0|NsC03jh=VF)nUza&0m$Zg6=401yBG0RR910002U000000001+>=)`A5Xs0;#!#"
        ")El3JWxq;934Zj)xDuA`uymS0p-"
        "l$aNvUzCyx5_e0?DNY577iT0EqyqUGW+pnCItsN4<O8k*dwshS`w%-"
        "u`=hqgZ5?dw>^$w*?3UX-"
        "w7Fo%WB0>W%1+)k*zURgb303WOS{*0H|*BhiP;(2<=M}(E3oacdui)vf5<M?eunK0TPw"
        "SVcII}c?Ud|a+4a~}+HJP0vC{>r{ciWj_NU!FTRFQ;c4GFbb_;FS*m>J;wiUFyVg~?FO"
        "928c11$gm00;m803iVHS#FjtbN~Q=fB*mq00000000000001h0RR910CaC_Wo|BRaCuN"
        "m0Rk-pEdT%j2mk;8Apq;e;s*#G004j>000R90000000000004jiX><SpaBN{?WiD=Tc~"
        "DCM0xbhA000080000X0FbL}49Nfh0003100;m800000000000Du9kk^lg1Z*pxeZg6=}"
        "O928c11$gm00;m803iS}TYxY79RL7;AOHXd00000000000001h0k4w)05C3bE^csnP)h"
        "*<Edwn8000O8001EXAW+^I`W*lOfFJ+>2LJ#70000000000fC1yN001y9Yc6hZc~DCM0"
        "xbhA000080000X09R<lM*toG0DvF>00#g700000000000Du7&&;S51E_N<%aCuNm0Rk-"
        "pEdT%j2mk;8Apl3b-"
        "LtWG004l1000O80000000000004jiPwoH!FfMg)E^csnP)h*<Edwn8000O8001EX#?-"
        "vU3LXFefFJ+>2><{90000000000fB`yY0RS*AZ*_DoZg6=}O928c11$gm00;m803iTdU"
        "qc`1b^ri?fB*mr00000000000001h0e^%605C3OZ+C7kZg6=}O928c11$gm00;m803iS"
        "ZcF6z9000000RR9C00000000000001h0i^o@05C3YZ*pxhE^csnP)h*<Edwn8000O800"
        "1EXTskKp$N&HU009613jhEB0000000000fB~xf0RS*AZf|mJGA?d#c~DCM0xbhA00008"
        "0000X03Ecet@IrL0DvF>00#g700000000000Du9n{Q&?mE^#hyaCuNm0Rk-pEdT%j2mk"
        ";8Apq8;KB4X%004j>000L70000000000004ji+#3P_F)nK^Zg6=}O928c11$gm00;m80"
        "3iSjq-"
        "5d&9smG<AOHXd00000000000001h0RuV$05L9hE^csnP)h*<Edwn8000O8001EXr8iVS"
        ">URJDfPer12mk;80000000000fB`*N0st{Cb#N|jaCuNm0Rk-pEdT%j2mk;8AppS<BWm"
        "#-004j>000R90000000000004jiVbB5qF)nX)bS`dic~DCM0xbhA000080000X02ad-"
        "v`}{d0Dyo1015yA00000000000Du9F?g9WYE@W?aZZ2+cc~DCM0xbhA000080000X0C1"
        "ydz{CIm0003101E&B00000000000Du7*W&;2*E^cpfZ80uxaCuNm0Rk-pEdT%j2mk;8A"
        "poB{$3@5h00001000XB0000000000004ji8fOClF)nUza&0m$Zg6=}O9ci10000J022T"
        "Z1ONaZXafKM00"
    ),
    'prose.txt': """\
# The Four-Forty Crossing

Nobody took the four-forty ferry in February unless they had to, so when I counted eleven
passengers at the ramp I assumed there had been a mistake. Most of them carried folding
chairs. One old man had a cello on his back, strapped on with what looked like the belt of
a dressing gown.

"Is there an event on the other side?" I asked him, tearing his ticket.

"No," he said. "There's an event in the middle."

I had been a deckhand for three weeks. In that time I had learned to throw a line, to mop
around people's feet, and to keep quiet when Captain Oduya was thinking. I was not sure
whether passengers were allowed to hold events. I went up the iron stairs to ask.

The captain did not look round from the window. The fjord lay flat and grey in front of
her, with small plates of ice turning slowly in the current. "Today is the ninth, isn't
it," she said. "Then that will be the Lindqvist party. Cut the engine to half when we pass
the red buoy, and leave the car deck lights on."

"Why?"

"You'll see, Petter. Go and find them some blankets."

So I found blankets. By the time I had dragged the box down to the car deck, the chairs
stood in a half circle between the yellow lines. A girl of perhaps nine was pouring
something hot from a flask into paper cups, counting under her breath so that everybody
would get the same. There were only two cars aboard, a van full of potatoes and a little
green thing that belonged to the dentist. The dentist had got out and was leaning on her
bonnet, watching.

The man with the cello sat down and began to tune. In that steel room each note went to
the walls and came home again, larger than before. I had heard only engines there, and
gulls, and once a dog who disapproved of the sea. I stopped with a blanket over my arm.

"My wife worked on this boat," the man said to me, as though I had asked. "Thirty-one
winters, in the kiosk, when there was a kiosk. She used to say it was the best concert
hall in the county and that all it lacked was a concert. We always meant to do it. Then
one year I noticed that we had stopped meaning to."

The red buoy came up on the port side, wearing a hat of snow. I ran to the panel and held
the lever until the shudder in the floor sank to a hum. It was a low hum, steady,
somewhere near the bottom of what a person can hear. The old man listened, nodded, and
turned one peg a hair's breadth.

"She's in D today," he told the girl. "Last year she was flatter."

Then he played. I don't know the names of pieces. It was slow at first, and sounded like
somebody walking through a house and opening the curtains, room after room. The engine
held its single note underneath. When he stopped for breath, the hull went on singing by
itself for a moment, and nobody clapped because nobody wanted to be the one to end it.

The potato driver took his cap off. The dentist wiped her eyes with a parking ticket. I
thought about my grandmother, who had saved a good tablecloth for sixteen years and was
buried without having used it.

The girl came over with the last paper cup. It was blackcurrant, very sweet. "Are you
new?" she asked.

"Three weeks."

"You did the engine well. The one before you always forgot, and Grandpa had to play
against it." She considered me. "You should bring something next year. Everybody brings
something after the first time."

"I can't play anything."

"I bring the juice," she said, with great patience.

Afterwards they folded the chairs and walked off into the dark village on the far shore,
and came straight back up the ramp, because the four-forty was also the last boat home. On
the return they were an ordinary crowd, talking about roads and hips and the price of
firewood. I tore their tickets a second time.

When everything was tied down I climbed to the bridge. Captain Oduya had the small side
window open, although it was eleven below. She closed it when she saw me, and pretended to
read a dial.

"You leave that open to hear," I said.

"I leave it open because of the condensation," said the captain. Then she took a pencil
and wrote on the calendar, on the very last page, where there was a narrow strip for the
year to come: the ninth, half speed at the buoy, Petter brings biscuits.


# How Bread Rises

Put a spoonful of flour in one hand and a pinch of dried yeast in the other, and neither
looks capable of much. Add warm water, wait an hour, and the lump in the bowl has
doubled. Nobody pumped air into it. The gas that lifts a loaf is made inside the dough
itself, one tiny bubble at a time, by living things too small to see.

Yeast is a fungus made of single cells. When it is dry it sleeps; when it is wet it
wakes and looks for sugar. Flour holds only a little sugar ready to eat, but it holds a
great deal of starch, which is sugar locked into long chains. Flour also carries
enzymes, left over from the grain's plan to sprout, and once water arrives these enzymes
begin snipping the chains apart. The yeast swallows the pieces and gives off two things
in return: carbon dioxide, which is a gas, and a small amount of alcohol, which mostly
escapes in the oven.

A gas alone would not raise anything. If you stirred yeast into plain soup, the bubbles
would float up and burst. Dough is different because wheat contains two proteins that
join together when they are wetted and pushed about. The result is called gluten, a
stretchy mesh that runs through the whole mass like the threads in a jersey. Kneading
lines up those threads. A well-kneaded piece can be pulled so thin that light passes
through it before it tears. Each bubble of gas is trapped behind such a film, and as
more gas arrives the film stretches instead of breaking.

Warmth sets the pace. In a cold kitchen the cells work slowly, and a dough may need all
night; near a stove it may be ready in forty minutes. Faster is not always better. Slow
rising gives time for acids and other flavours to build up, which is why bakers often
leave their dough in a cool place until morning. Salt slows the yeast too, and tightens
the gluten, so a loaf made without it tends to rise in a rush and taste of very little.

Why do recipes tell you to knock the dough down and let it rise again? After the first
rise the bubbles are uneven, some as big as grapes, and the yeast has eaten what lies
close by. Folding the dough breaks the large bubbles into many small ones and brings the
cells fresh food. The second rise therefore gives a finer crumb.

Then comes the oven, where the loaf makes its last and quickest jump. Heat makes the
trapped gas swell, turns some of the water to steam, and for a few minutes drives the
yeast into a frenzy. At about sixty degrees Celsius the cells die. Not long after, the
starch sets like a jelly and the gluten stiffens, so the walls of the bubbles can no
longer move. What was a foam of wet skins has become a sponge of dry ones. Meanwhile the
outside, hotter and drier than the middle, browns into crust.

Sourdough works by the same rules with a wilder crew. Instead of yeast from a packet,
the baker keeps a jar of flour and water in which yeasts and friendly bacteria have
settled by themselves. The bacteria make the sour taste. Feed the jar every few days and
it may outlive its owner, which cannot be said of many things kept in a kitchen.


# To a Landlord, Concerning the Third Stair

Dear Mr Aldous,

I write about the third stair again. You will recall that in October I described it as
loose, and that in December I called it treacherous. It has now been promoted to absent.
On Tuesday evening my neighbour Mr Penhale, carrying a pan of soup to old Miss Quist in
number five, put his foot where it used to be and sat down very suddenly. He is not
hurt. The soup is still with us, and on damp days we are reminded that it contained
leeks.

Let me be fair. You replaced the gutter within a week of being asked, and when the
boiler failed in that bitter spell you drove over yourself with two oil heaters and a
fruit cake. None of us has forgotten it. I have told the story in several shops. It is
precisely because I think well of you that I have not simply nailed a plank across the
gap, which is what my late husband would have done, using four nails where two would
serve and hitting the banister with the fifth.

A joiner named Hob Tarrant, who mended the chapel pews, looked at it on his way past. He
says that the tread went because the support underneath has rotted, and that the support
has rotted because of the slow drip from the landing window. If you mend the tread alone
he expects to be back within the year, and he says so with regret, being an honest man
with more work than he can manage. He could do the window, the support and the stair in
two days during the week after next. His figure is on the enclosed card. I have not
promised him anything in your name.

Meanwhile we have made arrangements. A kitchen chair stands over the hole in the daytime
with a red scarf tied to its back. At night the boy from number two has hung up a
bicycle lamp, for which he refuses payment except in biscuits. Callers are told to count
aloud as they climb: one, two, long step, four. The postman has grown rather fond of it
and does it to a tune.

Still, Miss Quist is eighty-eight. She has not been down to the garden since the soup,
and she is the one who knows the names of everything in it. I should like her to see the
plum blossom, which will be out by the twentieth if the frost holds off.

Might I hear from you by Friday? A yes on the back of a postcard would do.

With good wishes to you and your sister,
Edith Marrable, number four

P.S. The cake tin is washed and waiting for you on my window sill.


# Two Cooks and One Onion Soup

BRUNO: Who has moved my pan?

PETRA: Nobody has moved your pan. It's on the hook, where pans live. It was under the
sink, where you live.

BRUNO: I put it under the sink so the lid would stay with it. Twenty-two years I've kept
that lid and that pan together. And what is this in it?

PETRA: Onions.

BRUNO: These are yellow.

PETRA: They have only been on for ten minutes. They'll go brown.

BRUNO: On this flame they will go black, and after that they will go to the dog. Turn it
down. Lower. There, you should have to bend over to see that it's lit. An onion is like
my uncle Ferdi: shout at him and he turns bitter, sit with him quietly for an hour and
he gives you everything he owns.

PETRA: We open in fifty minutes.

BRUNO: Then we'll have been sitting with Ferdi for fifty minutes.

PETRA: At the school they taught us to add a spoonful of sugar and get on with it.

BRUNO: Sugar! The sugar is in there already. It's shy, that's all. Why do you think you
were crying over the board? You were bringing out the sharp part. The sweet part comes
out last, when the sharp part has gone home. Stir. No, not round and round, you aren't
painting a wall. From the bottom.

PETRA: May I ask you something? You never measure. I have been here since May and I have
written down every dish, and I still can't put a number to a single thing you do. "A bit
of butter." "Wine, until it sings." How am I to learn a recipe that sings?

BRUNO: Listen to it.

PETRA: To the soup?

BRUNO: Put your ear near. What do you hear?

PETRA: A sort of hiss.

BRUNO: That's water leaving. As long as it hisses they are only boiling in their own
juice. In a little while you'll hear it change, more of a crackle, small and dry, like
somebody walking on frost a long way off. That's when they begin to brown. Now you know.
I'd like to see the spoon that could tell you that.

PETRA: It's getting quieter.

BRUNO: Wait.

PETRA: Oh. Oh, there it is. Frost.

BRUNO: Good. Scrape the bottom; all that brown stuff is the soup, the rest is only
liquid. Now the wine. Keep pouring. Are you saving it for a christening?

PETRA: It does sing.

BRUNO: I don't invent these things.

PETRA: While we are telling each other the truth, your bread's too fresh. If we float it
like that it'll be porridge before it gets to the table. It should be sliced tonight and
dried in the oven while it's cooling down. We did that at the school as well.

BRUNO: At the school.

PETRA: Try one. I dried a few yesterday, behind your back. They're in the tin marked
Nails.

BRUNO: Hm.

PETRA: Well?

BRUNO: It holds. It drinks the broth and still it holds. Twenty-two years I have been
serving porridge?

PETRA: Very good porridge. People came from the coast for it.

BRUNO: Write it down in your book. Bread, dried overnight, and put beside it who said
so. Then go and hang up the menu, and Petra, leave the pan on the hook. It looks well
there. I'd never noticed that it was copper.


# What the Oven Knew

At two in the morning the bakery on Tanner Street was the only lit window for half a mile,
and moths who ought to have been asleep kept knocking at it. Inside, Ines Cardoso was
having an argument with a lump of dough.

"You were fine yesterday," she told it. "You were fine on Sunday. What have I done to
you?"

The dough sat in its trough and sulked. It should have doubled by now. She pressed a
finger into the side, and the dent stayed there like a footprint in clay.

She had inherited the place in October from her uncle Rui, along with the debts, the
striped awning, and a brick oven so old that the builders had assembled the street around
it. What she had not inherited was any of his explanations. Rui had been a man who taught
by moving you gently out of the way. There was a notebook, but it contained only weights,
and beside some of the weights a small drawing of a cloud.

The back door scraped. It was the boy from the flats, Joaquim, who delivered newspapers
and was always too early, and who had taken to waiting in the warm.

"It's dead," said Ines.

"It looks tired," the boy said kindly. He hung his bag on the hook that had become his.
"Maybe it's the weather. My gran's knee went off at midnight. That means rain before
school."

"Dough doesn't have knees."

"No, but your uncle used to ask about hers. Every night, when I was little and came down
with her for the rolls. How's the knee, Dona Amelia? And then he'd write something in that
book."

Ines turned around with flour up to both elbows. Very carefully she wiped one hand, took
the notebook down from the shelf, and opened it at a page in March. Three hundred of this,
forty of that. A cloud. On the next line, without a cloud, the water was less by a cup and
the yeast by a pinch.

"He was using your grandmother as a barometer," she said.

"Is that bad?"

"It's the most scientific thing I've found in this building." She leafed forward. There
were clouds with one stroke beneath them and clouds with three. There was a sun wearing a
scarf. There was, in the second week of August, a tiny drawing of a knee.

They sat on upturned crates and worked it out together. Joaquim read the numbers and she
wrote them on the flour-dusted table with her fingertip, damp nights on the left, dry ones
on the right. When the air was heavy, Rui had warmed the water, added a little more yeast
and let everything stand nearer to the bricks. The difference was never large. It was
about as large as the difference between a door that closes and a door that nearly closes.

"So feed it something," said the boy.

She warmed a jug, stirred in the extra, and folded the sullen lump around it until her
shoulders burned. They carried the trough across the room, one at each end, and set it
down where the wall was hot. Then came the hardest part of baking, which is to leave a
thing alone.

Around four the rain began, exactly as the knee had promised. It ran along the awning and
made a curtain in front of the step. Joaquim fell asleep sitting up. Ines lifted the cloth
with two fingers and saw that the dough had risen to the rim and was leaning over it,
inquisitive, like a neighbour at a fence.

She did not wake him until the first tray was out. He took the roll she held towards him,
tore it, and let the steam go up his nose.

"Well?" asked Ines.

He chewed for a long time, with his eyes shut, being fair. "It's like his," he said. "Only
a bit more salty."

"That's the part that's mine."

At half past five she put a paper bag into his hands, twisted shut at the corners, still
too hot to hold for long. "For Dona Amelia. Tell her she's employed. Two rolls a night,
three when there's thunder, and I need her report by one o'clock."

"She'll want a title."

Ines thought about it while she shook out the cloth. The street lamps were going off one
by one down the hill, and somewhere a shutter went up. "Head of Forecasting," she said,
and drew in the margin of the notebook, below her uncle's last entry, a small, rather
clumsy cloud.


# Why the Sky Is Blue

Sunlight looks white, yet it is a crowd. Pass it through a glass prism, or a raindrop,
and the crowd walks out in single file: red, orange, yellow, green, blue, violet. Every
colour is light of a different wavelength, with red the longest in the part we see and
violet the shortest. To explain the sky we have to ask what happens to each member of
that crowd on its way through the air.

Air is mostly empty space dotted with molecules of nitrogen and oxygen. These are far
smaller than the wavelength of any visible light, thousands of times smaller in fact, so
a light wave does not bounce off them like a ball from a wall. Instead the wave shakes
the electric charges in a molecule to and fro, and the shaken molecule sends out a
little light of its own in all directions. We call this scattering. Most of the beam
goes straight on, but a small share has been turned aside.

The size of that share depends very strongly on wavelength. Halve the wavelength and the
scattering grows sixteen times. Blue light, with waves roughly two thirds as long as red
ones, is scattered something like four or five times as much. So while the red and
yellow parts of a sunbeam mostly hurry past overhead, the blue part is spilled sideways,
spilled again, and finally reaches your eye from every corner of the heavens. Look away
from the sun and this wandering blue is what you see.

A clever child will object that violet has shorter waves still. Should the sky not be
violet? There are three replies. The sun sends out less violet than blue to begin with.
High in the atmosphere some of it is absorbed. And our eyes are not very good at seeing
it; the cells that detect colour respond much more readily to blue. Mix what arrives
with how we sense it, and the answer comes out as the pale, clear blue of a summer noon.

Evening turns the argument round. When the sun is low, its light must travel through a
much greater thickness of air to reach you, perhaps thirty or forty times as much as at
midday. Over so long a road nearly all the blue has been scattered away, to make
somebody else's afternoon, and what remains of the direct beam is orange or red. Dust
and smoke can deepen the effect. After large volcanic eruptions, people on the other
side of the world have reported crimson sunsets for months.

Clouds are white for a different reason. Their droplets are enormous compared with
molecules, larger than the wavelengths of light, and droplets of that sort scatter all
colours about equally. A thick cloud looks grey underneath merely because not much light
gets through.

If you could climb above the air, the whole show would end. Astronauts see a black sky
even with the sun blazing in it, since there is nothing out there to turn the light
aside. On Mars, where the thin air is full of fine rusty dust, the daytime sky is a
butterscotch colour, and the glow around the setting sun is bluish: almost our own
arrangement turned upside down. Blue sky, then, is not a ceiling or a curtain. It is
simply what a lot of clear air looks like with a lamp behind it.


# Snowed In with Strangers

The hut at the Col des Marmots has twenty bunks, one stove, and a visitors' book in which
people write that the view was wonderful. On the night I'm speaking of there was no view.
There was only white, first in the windows and later, when we tried the door, on the
floor.

We were five. I had come up alone to prove something to myself, and had forgotten what.
There were two sisters in their sixties, Maud and Hanne, who had been walking together
since they were girls and hadn't agreed about a path in all that time. There was a silent
young man with an enormous rucksack. And there was the warden, Bastien, who counted the
logs at nine in the evening and then counted them again.

"How many?" asked Maud.

"Enough for tonight," he said.

"And tomorrow?"

"Tomorrow we'll be very good friends."

Around ten the wind got into the chimney and blew a fist of smoke into the room. We opened
the shutter, coughed, closed it. The temperature dropped so quickly that I could watch my
own breath grow. Bastien suggested that we should bring the mattresses down and lie near
the stove like spokes in a wheel, feet inward. It was a sensible plan, and it also meant
that five people who'd never met were soon staring at the same patch of ceiling.

"Somebody should tell a story," said Hanne out of the dark.

"Nobody wants your story about the goat," said her sister.

"I wasn't going to tell the goat."

There was a pause, in which all of us began to want the goat very badly. I said so. And
Hanne told it, in a dry voice, with Maud correcting the dates: how they'd been followed
over three passes by an animal with one horn, who ate their map on the first day and, on
the third, led them down through fog to a farm where the farmer greeted it by the name of
Professor.

The silent young man laughed so hard that his bunk-mate the rucksack fell over. It gave
out a muffled clang.

"What on earth have you got in there?" I asked.

He was quiet again, but it was a different quiet, with a door in it. "Bells," he said
finally. "Cow bells. Fourteen. My father made them. He had the last foundry in the valley,
and in the spring he sold it. I thought that I'd carry these up to the herds they were
meant for, one at each alp. I didn't know it was going to snow."

"In September," Bastien muttered. "It always snows in September. It's only the calendar
that's surprised."

The young man's name was Tiziano. He asked whether we would care to hear them, since we
were all awake. He took them out one after another and set them on the table, and by the
glow from the stove door they looked like a family lined up for a photograph. The largest
could have held a loaf of bread. He struck it with his knuckle.

I have tried since then to describe that sound. It was brown, if a sound can be, and it
went through the wool and the wood and into my ribs. He handed the bells around. Each of
us took two or three, and for a while we simply rang them, badly, like children.
Afterwards Maud, who turned out to have led a chapel choir for half her life, sat up in
her blankets and took command.

"You, with the small one, come in on my left hand. Hanne, you're late. You have been late
since nineteen seventy."

We played until we were warm. It was not music exactly, but it was getting closer to it
every minute. And I think it was Bastien, lying nearest to the wall, who first lifted his
head and hissed at us to stop.

From outside, thin and far below, someone was whistling.

He was at the window before I'd found my boots. He hung the lamp there, then tore the
shutter wide and shouted, "The big one! Ring the big one!" Tiziano rang it. He rang it in
the doorway, in the drifting white, with both arms, for the better part of an hour, while
the rest of us beat snow from the threshold and listened to the whistling come up the
mountain, lose itself, and come again.

There were two of them, a man and his daughter. They had left the path at dusk and had
been walking in circles ever since. The girl's eyelashes were frozen into little brushes.
"We thought it was cattle," she said, when she could speak. "Dad said where there are cows
there are people."

"There are no cows above the treeline at this time of year," said Bastien, and put the
last log but four into the stove.

In the morning the sky was so blue that it seemed to hum. Before we parted, Tiziano left
the largest bell hanging from the beam over the door. I signed the visitors' book. I wrote
that there had been no view at all, and that I would certainly be back.


# To a Grandson Who Has Lost a Tooth

My dear Jonty,

Your mother telephoned to say that the tooth is out. I was buttering toast at the time
and I put down the knife to give the news my full attention. She tells me that it came
away in an apple, that you did not cry, and that you then ate the rest of the apple,
being careful to go round. That shows sound judgement. At your age I lost one in a
toffee and swallowed both.

You ask in your letter what a grandfather's teeth are for, since mine live in a glass.
They are for exactly what yours are, only I can look at them from the outside, which few
people get to do. When you come at Easter I will show you how they click. Your
grandmother does not enjoy this, so we will do it in the shed.

The shed, by the way, has a lodger. A wren has built in the pocket of my old gardening
coat, the brown one behind the door. I noticed because I put in my hand for some string
and the string pecked me. So the coat is hers until June. I go about in your uncle's
raincoat, which reaches to my ankles, and the woman at the post office has asked me
whether I am expecting a flood.

I have been thinking of your question about how the moon knows to follow the car. I
believed that too. The truth is that it is so very far off that driving a few miles
makes no difference to where we see it, the way a hill on the horizon seems to keep up
with us while the hedges go rushing backwards. Try it with the church tower when you
walk to school: look at the tower, then at the railings, and notice which of them is in
a hurry. Write and tell me what you find, and do not let your sister tell you the answer
first.

Enclosed is a coin. It isn't from any fairy. It was given to me by my own grandfather
when I was six and he said that I was to hand it on when I knew somebody with a gap in
the right place. You will see there is a ship on one side and a king on the other with
his nose rubbed flat. You can't spend it. That is the whole point of it. Anything you
could buy with a coin would be gone by now, but this has been in four pockets over a
hundred years and still has the ship.

Keep it somewhere that is not your mouth.

Your loving Grandpa

P.S. Tell your mother that the rhubarb is ready and that I have not forgotten about the
ladder.


# How a Lock Works

A door lock asks one question: are you carrying the right piece of metal? The beauty of
the common pin lock is that it can ask this question thousands of times without a
battery, a wire, or any opinion of its own.

Imagine a short metal cylinder, called the plug, that fits snugly inside a larger block.
Turn the plug and a tail at the back of it draws the bolt out of the door frame. The
entire job of the lock is to prevent that turn unless the proper key has been inserted.
To do so, the maker drills a row of holes, usually five or six, straight down through
the block and on into the plug. In each hole sit two small pins, one on top of the
other, with a spring pushing them downwards.

With no key in place, the springs press the pins down so that the upper pin in each hole
lies half in the block and half in the plug. Try to rotate the plug now and those upper
pins stand across the gap like bolts across a gate. Nothing moves.

Slide in a key and its edge, with those familiar hills and valleys, lifts each pair of
pins by a certain amount. The lower pins have different lengths, and this is where the
secret is kept. A long pin needs a deep valley under it; a short pin needs a hill. When
all the heights are correct, the place where each lower pin meets its upper partner
falls exactly at the border between plug and block. That border is known as the shear
line. Now every upper pin is wholly outside and every lower pin is wholly inside,
nothing bridges the gap, and the plug turns smoothly under your fingers.

Lift just one pair too high or too low, and you are left standing on the step. The
difference can be less than half a millimetre, which explains why a badly copied key
sticks, and why a worn key sometimes works only when jiggled.

How many keys are possible? Suppose each of five pins can be cut to any of six lengths.
Multiply six by itself five times and you get seven thousand, seven hundred and
seventy-six. Makers throw out some of the combinations, such as those in which all the
cuts are equal, because they are too easy to defeat. Even so, there is a fair chance
that somewhere in a big city two strangers carry keys that would open each other's
doors. Luckily they have no way of knowing it.

The idea is ancient. Wooden locks with falling pins were used in Egypt some four
thousand years ago, opened by a peg-studded bar as large as a toothbrush and sometimes
as large as an arm. The compact metal version was developed in the nineteenth century,
and has changed surprisingly little since.

No lock is perfect. Because the holes can never be drilled in a perfectly straight line,
a person who twists the plug gently will find that one pin binds before the others. Push
that pin up to the right height and the plug gives by a hair, then the next pin binds,
and so on along the row. That is how picking works, and why better locks hide pins with
odd shapes that give false signals. A lock buys time; it is the neighbours, the dog and
the light in the hall that do the rest.


# Seat Fourteen

The night bus from the capital to the coast takes nine hours if the driver is cautious,
and Mrs Adeyemi had chosen her seat with care: fourteen, by the window, not over the
wheel, not under the vent, four rows from the lavatory. She had a cushion, a boiled egg,
and a detective novel. She didn't have any wish to talk.

"Excuse me," said the boy in thirteen. "Do you know anything about hens?"

She looked at him over her glasses. He might have been fifteen, in a suit that was waiting
for him to grow into it. On his knees stood a cardboard box with holes punched in the lid.
The box shifted its weight.

"You cannot have a hen on this bus," said Mrs Adeyemi.

"That's why I'm whispering."

The engine started. The lights in the ceiling went from yellow to blue, and the town slid
backwards: the market, the stadium, the long wall with the painted fish. For a time there
was nothing to hear but tyres. Then from the box came a noise like a small wooden gate.

Mrs Adeyemi coughed loudly, to cover it. She was astonished at herself.

"Thank you," breathed the boy. "Her name's Duchess. She belongs to my aunt in Port Selim,
only my aunt had to come to hospital in the city, and she's out now and gone home by plane
with a nurse, and they wouldn't take Duchess. I promised I'd bring her. She's not eating,
though. Since noon, not a thing."

"Is she warm?"

"I think so."

"Thinking isn't feeling. Put your hand in." He did so, and reported that she was warm, and
that her heart was going like a sewing machine. Mrs Adeyemi laid her novel face down. She
had grown up among hens. For forty years she had been a judge in the commercial court, and
had not mentioned hens to a soul in all that time.

"She is frightened, that's all. A hen who can't see believes that it's night, and a hen
who's being shaken believes that it is a fox. You must give her one thing that stays
still. Place your palm against her breast, so, and leave it there. Do not stroke her.
People always stroke."

Somewhere past the second toll gate the driver switched on his microphone. "Ladies and
gentlemen, it appears that there's a chicken aboard," he said in a tired voice. "I'm going
to stop at Kilometre Ninety for ten minutes. When we go on, I'd like there not to be one."

Heads turned. The boy shrank inside his big collar. Behind them a man with a briefcase
announced that it was disgraceful, and that he paid for a ticket precisely in order not to
travel with livestock.

Kilometre Ninety was a petrol pump, a tea stall, and a great many stars. The passengers
got down to stretch. Mrs Adeyemi got down as well, with her stick, and walked to the
front, where the driver stood rubbing his neck.

"May I see your conditions of carriage?" she asked.

"My what, mother?"

"The rules. They'll be on the back of the door, in small print. They always are." She put
on her other glasses and read for a minute by the light of the pump. "Here it is. No
animals, with the exception of those required for the assistance of a passenger. That is
rather broadly drawn, isn't it? I should have advised them against it."

"And who does this chicken assist?"

"Me," said Mrs Adeyemi. "I'm seventy-eight. I haven't slept on a bus since my husband
died, because there's nobody on the other side of the armrest. I intend to sleep tonight.
That bird is going to see to it."

The driver looked at her, then at the boy with the box, then at the sky, as if the rest of
the rules might be written up there. "Does it lay?" he said at last.

"Every morning around five," the boy answered.

"Then I want the egg."

They drove on through the dark hills. The man with the briefcase grumbled for a mile or so
and afterwards began to snore. Mrs Adeyemi peeled her boiled egg, reconsidered, put it
tactfully away, and crumbled a biscuit instead. She passed the crumbs through one of the
holes on the tip of her finger. Something took them, gently, one by one.

"She's eating!" whispered the boy.

"Naturally. Now hold still, and so will she."

When the sun came up over Port Selim it shone along the whole length of the bus. Everybody
was asleep except for the driver. In row thirteen the boy had his hand in the box, and in
fourteen the judge had her head on the boy's shoulder, and between them, on the folded
detective novel, there lay an egg the colour of weak tea.


# At the Customs Table

It was raining on the border, and the officer, whose name was Dragan Vesely, had not had
a traveller since the milk lorry. So when a small old gentleman came in with a large
black case and set it on the table, Vesely buttoned his collar and took his time.

"Anything to declare?"

"I'm not certain," said the old gentleman. "What do people usually declare?"

"Spirits. Tobacco. Meat. Animals. Gold."

"No, none of those. Well. There is some gold, but it isn't mine, and you couldn't get it
off."

Vesely put down his pen. "Open the case, please."

Inside, on a bed of green felt, lay some dozens of human eyes. They stared up at the
ceiling in rows, sorted by colour from pale grey to nearly black. The officer took one
step back and then, for the sake of the uniform, took it forward again.

"Glass," the traveller said kindly. "I make them. My father did too. The gold is in that
one there, a fleck near the pupil, do you see? It's for a lady whose own eye has a fleck
just like it. I had to do it eight times."

"You are a doctor?"

"I'm more of a portrait painter with a very small canvas."

"And how many have you got?"

"Sixty-four, unless my grandson has been playing marbles again."

Vesely consulted the printed list. He turned over the pages, wetted his thumb, turned
back. "There's glassware, for the table. There is glass in sheets. There are optical
instruments, with lenses." He looked up. "Can they see?"

"Not at all."

"Then they are not optical."

"I would call them sociable. They are there so that other people will know where to
look."

The rain drummed on the tin roof. The officer walked round the table to study the rows
from the far side, and had the feeling that they noticed. "I could put them under dolls'
parts," he said at last. "Dolls' parts are free of duty."

"That would be untrue, though, wouldn't it?"

"It would be very slightly untrue."

"I should prefer to pay, if it's all the same. These are for people in your hospital at
Zemlin. One is a bus driver. There is a girl of seven who was hurt by a firework. If she
ever asks me how her eye came into the country, I don't want to have to tell her that it
was a doll's."

Vesely said nothing for a moment. He took the pen and wrote for quite a while in a
careful hand, with his tongue between his teeth. Then he stamped the paper twice, blew
on it, and passed it over.

The old gentleman held it to the lamp. Under "Description of goods" it read: Sixty-four
portraits, unframed. Under "Duty" stood the word None, and beneath it, in brackets,
"works of art, by a living hand".

"Is that true?" he asked.

"I have been eleven years at this table," said the officer, "and it's the truest one
I've done. Mind the step when you go, it's slippery." And then, as the case was being
shut: "The brown one, second row. That isn't a common brown."

"No. You've a good eye."

"I have two," said Vesely, and went to open the barrier.


# Second Oboe

There are two ways to be bad at the oboe. The first is to play wrong notes. The second,
which was mine, is to play the right ones in a voice like a duck reading a will.

"It is very penetrating," said Mr Farrow, who conducted the school orchestra and tried to
be just. "Perhaps, Nell, in the slow movement, you might penetrate a little less."

I was second oboe. The first was Cordelia Banks, whose sound made people put down their
sandwiches. We shared a stand, and she turned the pages, because I couldn't be trusted to
come back in. I didn't hate her. That would have been simpler. She lent me reeds and never
mentioned them afterwards.

The concert was to be on the last Friday of term, in the hall with the bad radiators. We'd
been rehearsing the same symphony since autumn. By then I knew my part so thoroughly that
I could have played it in a burning building, and from the back of the violas somebody
suggested that it would sound much the same.

On the Thursday Cordelia wasn't on the bus. On the Friday she rang me up herself, or at
least somebody did, in a croak. "Tonsils," said the croak. "You'll have to take the solo."

"I can't."

"You know it. You hum it in the corridor. You hum it better than you play it, do you
realise?" She had a fit of coughing and went away, and her mother's voice came on and said
that was enough telephoning.

I walked around our garden eleven times. My grandfather was there, tying up the beans, and
on the twelfth lap he put out an arm like a barrier at a railway crossing.

"Out with it," he said.

So I told him: the solo, the tonsils, the duck. He listened, winding string about his
thumb. He'd been a signalman his whole life and was deaf in one ear from it.

"What's it for?" he asked.

"What is what for?"

"That tune. Why's it there? What does it want?"

I opened my mouth to say that it went from bar fifty to bar sixty-six, and found this was
no answer. I thought about the strings before it, how they got quieter and quieter as if
they were backing out of a room. And then the oboe, all alone, with nobody underneath. "I
think it's asking whether anyone's still there," I said.

"Well then. You don't ask that nicely," said my grandfather. "I've asked it, down the
wire, in fog, with two trains in the section. You ask it so as to be heard." And he went
back to his beans.

That evening the hall was so cold that the flutes kept their gloves on. I sat in
Cordelia's chair. It felt as though it were a foot higher than mine. Mr Farrow came on,
and his glance found me and stayed there a second too long, like a hand on a hot stove.

We began. The first movement went by in a sort of weather. In the second the strings grew
soft, then softer. I saw the violas leave the room, and the cellos, and finally there was
only one bow moving on the far side, and it stopped.

I didn't try to be Cordelia. I thought of a man in a wooden box beside a railway line, who
can't see his own lamp, asking down a wire. And I played what I had, the penetrating
voice, the duck, straight up to the clock at the back of the hall. It wasn't pretty. It
went out like a rope. In the fourth bar I noticed that the radiators had ceased to clank,
or that I'd ceased to hear them, and that the faces in the front row had all lifted
slightly, the way that faces do when somebody calls a name which might be theirs.

Then the horn answered. I'd forgotten that it would. Ollie Prentice, who had played that
reply at forty rehearsals as though he were reading a bus timetable, came in so gently
that I nearly turned around. Here, said the horn. We are all here. And the strings walked
back in and sat down.

Afterwards there was squash and cake on trestle tables. Mr Farrow stood before me for some
time, rearranging his eyebrows.

"That was not at all how it's usually done," he said.

"No, sir."

"Do it like that next year."

My grandfather had sat with his good ear to the front. On the way home, in the dark of the
car, he didn't say a thing until we reached the level crossing, where the gates were down
and the red lamp swung.

"Line clear," he said then, and patted my knee twice.


# Tides

Anyone who has built a sandcastle too close to the water has made a study of
gravitation. Twice a day, on most coasts, the sea comes up the beach and goes away
again, and the cause lies nearly four hundred thousand kilometres overhead.

The moon pulls on the earth, but it does not pull on every part equally, since gravity
weakens with distance. The side of our planet facing the moon is pulled a little more
strongly than the centre; the far side is pulled a little less. The effect is a gentle
stretching along the line that joins the two bodies. Rock resists being stretched,
although it does give by some centimetres. Water flows freely, and so the oceans gather
into two shallow bulges, one under the moon and one on the opposite side.

That second bulge puzzles everyone at first. Think of three runners tied loosely by
elastic to a fourth who is hauling them along. The nearest runner is hauled hardest and
gets ahead of the middle one; the furthest is hauled least and lags behind. Seen by the
middle runner, one companion has moved forward and the other has moved back, though all
were being drawn in the same direction. Replace the runners by near sea, solid earth and
far sea, and you have both bulges.

As the earth spins, each shore is carried through the bulges in turn, so high water
normally comes twice between one moonrise and the next. Why is it later each day? During
the twenty-four hours it takes us to turn once, the moon has moved along in its orbit,
and we need some fifty minutes more to catch up. A fisherman who finds high tide at noon
today should expect it at about ten to one tomorrow.

The sun lends a hand as well. It is vastly more massive than the moon but so much
farther away that its tidal effect is a bit less than half as great. At new moon and
full moon the three bodies stand nearly in line, their efforts add together, and we get
spring tides, which run especially high and especially low. The name has nothing to do
with the season. When the moon shows half its face, sun and moon tug at right angles and
partly cancel. These mild tides are called neaps.

If that were the whole story, tide tables would be simple. Coasts complicate it. The
real ocean is broken up by continents, and the bulges cannot sweep round freely; instead
the water sloshes in great basins, each with a rhythm of its own, like soup carried by a
nervous waiter. In a funnel-shaped bay the rising water is squeezed until it climbs to
astonishing heights, more than fifteen metres at one place in eastern Canada. In the
Mediterranean, which is nearly shut off from the Atlantic, you might spend a week by the
shore and barely notice a change. A few places get only one high tide a day.

All this sloshing has a cost. Water rubbing over the sea floor acts as a brake on the
turning earth, and days grow longer by about two thousandths of a second each century.
In exchange the moon drifts outwards by nearly four centimetres a year. The sandcastle
falls in an afternoon; the same force, given long enough, alters the calendar.


# To a Teacher, Thirty Years Afterwards

Dear Miss Okonedo-Hart,

You will not know this handwriting, for which you can take some of the credit. When I
joined your class it resembled the trail of a beetle that had fallen into the ink. My
name was Piers Lunt then and it is now. I sat near the radiator, behind the twins.

I am told by my aunt, who still lives on Cobbler's Row, that you have moved to the flats
beside the canal and that you keep a telescope on your balcony. That settled the
question of whether to write. I had wondered for years if you remembered the night of
the eclipse.

In case you don't: you asked the whole class to come back to the playground at nine
o'clock in the evening with coats and a parent. Eleven of us came. The caretaker brought
out the gymnasium benches. It was cloudy, and you stood there with a paper cup of tea
and talked for an hour about the shadow that we could not see, where it was at that
moment and how fast it was going, with an orange and a torch. Somebody's father said
that we might as well go home. Then, quite without warning, there was a hole in the
cloud about the size of a tablecloth, and in it hung a moon the colour of a brick. You
stopped talking. I had never known you to stop talking. I think that was what struck me
the most: that there was something in the world which could make Miss Okonedo-Hart go
quiet.

I would like to be able to say that I became an astronomer. In fact I repair lifts. But
I have an odd sort of job in that I spend much of it waiting in dark shafts for somebody
at the top to shout, and I have passed that time going over what you taught us. I can
still do the distances of the planets with peppercorns. Last spring I did it for my
daughter along the towpath, and we had to post Neptune in a friend's letter box because
our legs gave out.

She is nine. She wishes me to ask you two things. Is it true that you once gave a boy
full marks for a wrong answer because the reasoning was so good? And may she look
through the telescope? I told her that one ought not to invite oneself. She replied that
it was a letter and you could always say no, which I could not fault.

We are free on any Sunday. We would bring a ginger loaf, and our own coats, and this
time I would know enough to wait for the gap in the clouds.

Gratefully yours,
Piers Lunt


# The Lamp at Corran Head

In the year that the lighthouse was switched over to electricity, the keeper's daughter
was told that she might keep one thing from the old lantern room. She was eleven. Everyone
supposed that she'd choose the brass telescope.

"I want the job," said Isla.

"There won't be a job," her father explained. "That's the whole point of it. A clock turns
the lamp on and another clock turns it off. Twice a year a man comes in a boat and oils
the clocks."

"Then I want his job."

Her father laughed, but he wasn't a cruel man, and he saw that she'd set her chin. He gave
her the telescope all the same. They moved to the village, to a house with straight walls,
in which none of the furniture knew where to stand. Each evening Isla climbed out on the
scullery roof, put the glass to her eye, and waited until the white spark showed across
the bay. She wrote the minute in a school notebook. If it came on at the proper time she
put a tick. For two years and four months there was nothing but ticks.

One November night there was no spark.

She counted to a hundred. She cleaned the lens with her sleeve and counted once more.
There was a fair sea running, and low cloud, and she knew, as everyone in Corran knew,
that the herring boats were due around the head by nine.

Her father was away on the mainland. She ran to the harbourmaster's, but his windows were
black, and his wife called down that he'd gone out with the boats himself. "The light's
off," shouted Isla.

"It can't be, dear. It's automatic."

That was a word which Isla would hear a great deal in her life, and she never learned to
like it. She stood on the quay with her hair blowing into her mouth and thought about what
there was. There was the skiff, but she couldn't row four miles in that sea. There was the
path along the cliff. It took an hour, and the gate at the end was locked. And there was
Mr Gillespie.

Mr Gillespie was the schoolmaster. He owned the only motorcar north of the river, and it
was well known that he drove it only on Sundays, with the roof down, at the speed of a man
pushing a pram.

"Sir," said Isla, when the door opened, "have you got headlamps?"

He had his napkin tucked in his collar. He looked at the child, and over her head to where
the light ought to have been. He had taught in Corran for thirty years, and there were
nine of his old pupils in those boats. Without a word he took off the napkin, folded it in
four, and reached for his coat.

She had never in her life gone so fast. The little car bounced along the cliff track like
a pea on a drum. Mr Gillespie drove with his nose almost touching the glass, saying "Oh
dear" at each bend in a tone of the purest happiness. At the last gate they got down and
pushed. Wet turf, stones, then the bare brow of the headland, with the dead tower standing
against the cloud.

"Point it there, sir. A wee bit left. That's where she used to shine."

The headlamps were small, and the night was wide. They laid two yellow streaks on the
water, and the water swallowed them up. "It's steady," said Isla in despair. "They'll take
it for a farmhouse. It needs to turn."

"I can't turn the car, child. We'd be over the edge."

"It can't turn, then. But you could go dark." She tore off her oilskin and held it out
like a bullfighter. "It's one long, and two short, and a count of twelve. That's Corran.
There's no other like it between here and the islands. They'd know it in their sleep."

So she stood in the gale before the bonnet and covered the lamps and bared them, and
covered them again, while the schoolmaster counted aloud in the voice that he used for
long division. One long. Two short. Twelve. Her arms began to shake. After a quarter of an
hour he took the coat from her and she did the counting. They changed about, and changed
again, until neither could have said how long it had been.

It was she who saw the first of them: a green dot, then a red one beside it, swinging
slowly out and away from the rocks. Then another pair. She counted those as well. When she
reached the seventh boat her voice gave out, and Mr Gillespie had to finish for her.

They found that a moth had got in among the contacts of the clock. It was quite a small
moth. The man who came to repair it was very apologetic and kept on saying that such a
thing couldn't happen twice.

"No," Isla agreed, and she turned over to a fresh page in her notebook and ruled the
columns. "But I'll be watching, in case it does."


# How Bees Find Flowers

Picture a meadow from a bee's point of view and it is not the meadow you know. The grass
is a dull greyish blur. Red poppies, which catch a human eye at once, would look almost
black were it not for another kind of light coming off them. Here and there, however,
shine patches of colour that we have no word for, and some of them are marked like
airfields.

Bees see three basic colours, as we do, but their three are green, blue and ultraviolet.
They lose red at one end of the rainbow and gain ultraviolet at the other. Many blossoms
that seem plain yellow to us carry dark bull's-eyes or stripes in that hidden shade,
leading towards the place where nectar is stored. Gardeners call such marks nectar
guides. The flower is not being decorative for its own sake. It needs the visitor to rub
against its pollen and carry some of it to another flower of the same kind, and clear
signposts mean quicker service for both parties.

Smell comes next. A honeybee's nose is on its antennae, which are covered with thousands
of tiny sensors. From far off, a drifting scent may tell it that lime trees have opened
somewhere upwind. At close range it can tell this year's clover from last week's mown
hay, and it learns fast: one sip of sugar is enough for a bee to prefer the smell that
came with it, and three or four will fix the lesson for days.

There is a third sense that people discovered only recently. Flying through the air
gives a bee's fuzzy body a small positive electric charge, just as your hair gets
charged when you pull off a jumper. Flowers, rooted in the ground, tend to be slightly
negative. Bumblebees can feel the difference through the bending of their fine hairs,
and a visited flower changes its charge for a little while, so the field may hint that
somebody has already emptied the cup.

All of that helps a bee that is searching on its own. The great advantage of honeybees
is that they can share what they have found. A forager who has struck it rich returns to
the dark hive and dances on the comb. She runs in a straight line, shaking her body from
side to side, circles back, and runs again. The direction of the run, measured against
straight up, gives the direction of the food measured against the sun. If she waddles
thirty degrees to the right of vertical, her sisters should fly thirty degrees to the
right of the sun. The time spent waggling tells them how far: each second stands for
very roughly a kilometre. While dancing she smells of the flower, and she stops now and
then to hand out samples.

Followers crowd behind, feeling her movements with their antennae, for it is pitch dark.
Then they leave and look for themselves. The directions are not exact, and many miss on
the first attempt, but scent and colour guide them over the last few metres.

A scout does not dance for poor food. The better the find, the livelier the performance
and the larger the audience it collects, so the colony shifts its workers towards the
best patch without anybody giving orders. By evening tens of thousands of insects have
acted on news delivered in the dark, by wriggling.


# Things People Bring In

My aunt mends things. The shop has no sign, only a hammer hung on a nail beside the door,
and yet they find us, the way that cats find out the one person in a room who is allergic.

I was sent there for the summer since both my parents had to work. I was to sit at the
counter, write down what came in, and tie a numbered label to it. "And no promises," said
Aunt Wilma. "If they ask when it'll be ready, tell them it'll be ready when it isn't
broken."

In the first week I wrote: one toaster (smells). A concertina with a hole. Two left boots.
A music box that plays only the end of the tune. A garden gnome, beheaded; the customer
wishes it to be known that it was the wind. A clock that goes backwards, which the owner
would like fixed so that it goes backwards more slowly.

Aunt Wilma took on all of it. She worked at a bench under the skylight with a watchmaker's
glass in one eye, and she talked to the objects, though seldom to me. "Now who's been
forcing you," she'd murmur. "Who was in such a hurry?"

On the second Tuesday a man came in with nothing in his hands.

He was tall, with a good raincoat. He looked around at the shelves for a while, and I got
my pencil ready. "It's a little awkward," he said. "It isn't a thing. It's my front gate."

"Did you bring the hinge?" I asked.

"The hinge is perfect. That's the difficulty. It used to squeak. It squeaked for twenty
years, and my wife kept on at me to see to it, so at Easter I did. Now she's away, she's
gone to our daughter in Canada for half a year. And I sit in the evening and I never hear
anyone come." He turned his hat in his fingers. "Not that anyone does. But I used to hear
it, you see, when it was her."

I didn't know what to put on the label. I looked toward the bench. Aunt Wilma had taken
the glass out of her eye, which was something she did only for meals.

"What sort of squeak?" she said.

"I beg your pardon?"

"High, low? One note or two? Going up at the end, or down?"

The man in the raincoat went slightly pink. Then, standing there among the toasters, he
shut his eyes and did it. It was a thin sound, with a hook in it, a question followed by a
small complaint. He must have practised. He did it so well that the dog next door barked.

"Mm," said my aunt. "Dry pin, bent a hair out of true. It'll be a rising third. Put on
your shoes, Bruno."

I had thought that mending always went in one direction. We walked through the town, all
three of us, with the tool bag between us, and she spent the whole afternoon on her knees
in front of an excellent gate, making it worse. She washed the grease out with spirits.
She took the pin to the vice and bent it, tried, shook her head, bent it back by the width
of a whisker. The man stood on the path with his eyes closed, saying "Warmer", and "No,
sadder than that".

Around five she swung it one more time. I heard the question, and then the complaint.

He didn't say a word. He walked out through the gate, turned, and came home through it,
and by the time he'd reached the step he had to look for his handkerchief.

"What do I owe you?" he asked when he was able.

"I don't know what the rate is," Aunt Wilma said. "I've never broken anything for money
before. Bring me some of those plums, when they're ripe."

Walking home, I carried the bag. I asked her how you could tell if a thing was broken, if
it wasn't by whether it worked.

She thought about this as far as the fountain. "You ask what it's missing," she said.
"Then you ask who is missing it. Mostly the second one's quicker."

In the evening I took my pencil and filled in the line that I had left blank. Number
forty-one: gate, too quiet. And under the heading for remarks, where she liked me to be
brief, I wrote: ready.


# Dividing the Piano

GREGOR: So that's the beds, the silver, the clock and the ladder. All that's left is the
piano.

IVY: I've been dreading this.

GREGOR: You have it.

IVY: I live on a boat, Gregor. Where would I put it, in the rudder? You have it.

GREGOR: My stairs turn twice. Besides, I can't play. You were the one who had the
lessons.

IVY: I had lessons because you bit Madame Corelli.

GREGOR: I was five, and she rapped my knuckles. What about Fitz? Fitz, do you want it?

FITZ: I want the stool.

IVY: Only the stool?

FITZ: I was always sent to sit under the keyboard, because I was the smallest and you
two took up the bench. I know the underside of that stool better than I know my own
ceiling. It has a drawing of a horse on it. In crayon. I'd like my horse.

GREGOR: Nobody can object to the horse.

IVY: Could we sell it, then, and split the money?

GREGOR: I had the dealer in on Monday. He lifted the lid, played one chord, and asked me
if we had considered firewood.

FITZ: He did not!

GREGOR: He said it had been a nice instrument once. There's moth in the felts and a
crack in the frame, and the bottom octave is mostly opinion.

IVY: That was the flood. Do you remember, Father tried to lift it up on encyclopedias?
He got as far as volume six.

FITZ: It still leans towards M.

GREGOR: I'd forgotten that. And Mother playing in her rubber boots, to keep our spirits
up, with the water right over the pedals.

IVY: She said it improved the tone.

FITZ: We can't burn it. I couldn't stand there and watch.

GREGOR: No. Well, here we are: one piano that can't be kept, or sold, or burned. I'm
open to ideas.

IVY: How many keys has it got?

GREGOR: Eighty-eight, the same as any other. Why?

IVY: Don't laugh. Eighty-eight doesn't go by three.

FITZ: Twenty-nine each and one over.

IVY: You used to be so slow at sums.

FITZ: I was under a piano. What do you mean, though, take it apart?

IVY: You could make something of the lid, you're the one with the workshop. A table. It
is rosewood, there's nothing wrong with that. I would have the brass candle holders for
the cabin. Gregor could take the music desk and put his cookery books on it.

GREGOR: I'd rather like the little lamp-black rail that we all carved our names on.

FITZ: You carved all three of them. Mine is spelt wrong.

GREGOR: And the keys?

IVY: Each of the grandchildren gets an octave. There are seven of them, there would be
just about enough. They can hang them up, or lose them, or do whatever children do.

FITZ: Eighty-four. Four over.

GREGOR: One for each of us, then. And one for Madame Corelli, if she's still living.

IVY: She is. She's ninety-six. I had a card from her at New Year, asking whether you'd
learned to keep your teeth to yourself.

GREGOR: I'll take it to her in person. Ivy, before we fetch the screwdrivers, would you
play something?

IVY: On that? It'll sound like a cutlery drawer.

FITZ: Do. I'll get underneath.


# To the City Council, on the Matter of the Goose

To the Parks Committee

Ladies and gentlemen,

I understand that you are to vote on the fourteenth about removing the goose from Fennel
Street Pond. As I have lived opposite that pond since before the railings, I ask you to
let me put the case for the accused.

It is true that she bit the deputy mayor. I was watching from my window and can supply
some details which the newspaper left out. He had set his hat on the grass in order to
be photographed. She had a nest within a yard of the spot. A hat, to a goose, is another
bird of unknown intentions. She warned him by hissing, then by raising her wings, and
only when he laughed did she proceed. I have seen people treated with less courtesy at a
bus stop.

The second charge is noise. Yes, she shouts at five in the morning. So does the
street-sweeping machine, which has no eggs. And twice now her noise has been of service.
In February she raised the alarm when the Lindqvist boy went through the ice, so that
three men were out there in slippers before he had finished yelling. In the summer she
drove off whoever was taking lead from the library roof. The police found a shoe.

Thirdly there is the path. I cannot defend the state of the path. But a bucket and broom
kept in the boathouse would deal with it, and I have a list, which I attach, of fourteen
residents prepared to take a morning each. Two of them are under ten years old and
argued over who should have Saturdays.

Consider also what the pond was like before. For six years it held a mattress, some
bottles, and a green scum that smelt of cabbages. People hurried by. Since the goose
arrived, nobody quite knows from where, the old men have taken to bringing chairs. The
school comes to draw her. Mrs Abiola's tea room sells a biscuit in her shape, with a
currant for an eye. I don't claim that the bird did all of this, but I do notice that we
had benches and a litter scheme and a leaflet for years, and not a single person ever
sat on the leaflet.

My proposal is in three parts: put a low fence of hurdles around the nest from March to
June; put up a sign, which the schoolchildren will paint, advising visitors to keep hold
of their hats; and put off the vote until autumn. By then she may have moved on of her
own accord, in which case you will have saved the cost of a van, a net, and a man brave
enough to hold it.

Respectfully,
Ottoline Fage, retired midwife


# Plot Nineteen

The rules of the Mill Lane Allotment Society ran to forty paragraphs, and Gerald Tupper,
its secretary, knew every one by heart. Paragraph seven said that a plot left uncultivated
for a full season was to be forfeited. Paragraph eight said that the secretary should
inform the tenant in person.

So it was that on a mild Saturday in April he stood in front of plot nineteen in his
polished boots, with a letter, and looked at the disgrace. Brambles. Nettles up to the
waist. An armchair, out of which a young birch tree was growing. In the midst of all this,
on an upturned bucket, sat a woman in a yellow hat, doing absolutely nothing.

"Mrs Okafor?" he said.

"Shh," said the woman.

Mr Tupper was not accustomed to being shushed on society land. He waited for half a
minute, on principle. "I've a notice here, regarding the state of the..."

"You are standing in the runway," she told him. "Please. One step to the left."

He took it, mainly out of surprise. Something went past his ear with the sound of a tiny
motorcycle. It flew on in a dead straight line, banked around the armchair, and dropped
into the ground.

"There," said the woman. She wrote something in a pad. "That's thirty-four since ten
o'clock. Sit down, if you like. There's another bucket."

He explained that he preferred to stand. He explained about paragraph seven. She heard him
out politely, with her face tilted to the light. She had been ill last year, she said, and
it had been all she could do to come here and sit. So she'd sat. And when you sit long
enough in one place, you start to see who lives in it.

"That's a bumblebee you met just now. A queen. She's got a nest in the seat of the chair,
in the horsehair. There's a second kind in the bank that mines little tunnels, and a third
that cuts perfect circles out of the rose leaves, as neat as a pastry cook. Last summer I
counted nineteen sorts. The gentleman at the museum says that two of them haven't been
seen in the county since the war."

"Nineteen," repeated Mr Tupper, in spite of himself. "On nineteen."

"I thought that was rather nice."

He gazed across the fence at plot twenty, which was his own. It was the finest on the
lane, edged with a ruler and hoed each morning at six. His runner beans stood to attention
on their poles. For three years in a row they had flowered magnificently and given almost
nothing, and he'd tried ash, and soot, and a powder that had to be ordered from abroad.

"Do these insects of yours," he began, with care, "do they travel?"

"As far as they're made welcome. They don't think much of your side. There isn't a weed on
it for them to have breakfast." She smiled at him from under the hat. "I've watched them
go up to your fence and turn back. It's like seeing people read a menu in a window."

Mr Tupper at last sat down on the bucket. It was lower than he'd expected. From down there
the nettles had a purple bloom he had never noticed, because he had only ever met them in
the course of pulling them out. A butterfly was opening and closing on one of the stems,
as if it were trying to make up its mind. He felt the letter crackle in his breast pocket.

There was, he remembered, also paragraph thirty-one. No one had ever invoked it. It stated
that the committee might designate a portion of the ground for purposes of scientific
interest, provided that a written record was kept and that the secretary inspected it at
regular intervals.

"How regular," asked Mrs Okafor, once he had recited it, "is regular?"

"That's at the discretion of the secretary." He coughed. "I should think Saturdays. I'd
bring my own bucket."

In May he let a strip along the fence go to clover. It cost him two nights' sleep. In June
he left the dandelions, and told nobody. And in August, when the beans hung so thickly
that they pulled the poles over, he filled a crate with them and carried it around by the
lane, and set it down beside the armchair, well clear of the runway.

The letter he used in the autumn, folded over several times, to stop the notice-board from
rattling. On the board was a new sheet in his best capitals. NUMBER 19, it said. PLEASE DO
NOT TIDY.


# What a Census Is

In the simplest terms, a census is an attempt by a country to count everybody in it. The
attempt is made on one particular day, commonly once in ten years, and it is one of the
largest tasks that any government takes on in peacetime.

The obvious difficulty is that people will not stand still. They move house, cross
borders, are born at ten minutes to midnight, and sleep at their cousin's. For this
reason the organisers choose a single moment, census night, and ask who was where at
that time. A baby who arrives an hour too late is left out, however loudly it complains.
Sailors, patients in hospital, students in halls and people who have no home at all must
each be found and entered once, and once only. Being missed and being counted twice are
both errors, and statisticians worry equally about the two.

Counting heads is merely the start. The form generally asks for age and sex, how the
members of a household are related, what work they do, where they were born, how many
rooms they have, and sometimes what languages they speak or how they travel to work. A
question has to be worded with great care. Ask "Do you have a job?" and a farmer's wife
who milks thirty cows before breakfast may answer no.

What use is it? Suppose a town wants to know whether to build a school or a home for the
elderly. If it has nine hundred children under five, the decision more or less makes
itself. Seats in a parliament are often shared out according to population, and so are
taxes collected in the capital and sent back to the regions. Water engineers, bus
planners and doctors all begin from the same tables. A country that does not know how
many people it has is like a cook who does not know how many are coming to dinner.

Rulers have counted their subjects for a very long time. Babylon, Egypt and China all
made lists thousands of years ago, mainly to learn how many men could be taxed or sent
to fight. Rome had officials called censors who gave us the word. Since the counting so
frequently ended in an army or a bill, people naturally hid. Modern counts try to win
trust by a firm promise: answers may be used to make totals, but what any one person
wrote is kept secret for many decades, and cannot be passed to the tax office or the
police.

When the forms have come back, a second and smaller survey checks the first.
Interviewers visit a sample of streets and count again with particular care. By
comparing the two lists, household by household, they can estimate how many were missed
by both, using the same reasoning by which biologists estimate the fish in a lake: mark
some, release them, catch again, and see how many bear the mark.

Some countries no longer send forms at all. They keep registers of residents, which
everyone must update after moving, and simply add them up. This is cheaper, and it can
be done every year, but it only works where the registers are good. Elsewhere the old
method goes on, with clipboards, boats, mules and patient volunteers climbing to the
last house in the valley to ask how many are at home.


# Carriage C

The train stopped between two stations, in a field of sunflowers, and for the first ten
minutes everyone behaved as though it hadn't.

I was on my way to an interview. I'd ironed my shirt twice and then sat on a train for
three hours, which had cancelled both. Across the table a woman was knitting something
green and tubular. Beside me a boy in a football jersey was eating grapes with the gravity
of a bank clerk counting coins.

"Ladies and gentlemen," said the loudspeaker. "There is a swan."

We waited for the rest of it. There wasn't any.

"Where's a swan?" asked the boy.

The knitting woman stood up and looked out of the window on her side, and reported
sunflowers. On my side were sunflowers too. Eventually the guard came through. He was a
round, worried man with a moustache that had been waxed for a better day.

"It's sitting on the track, in front of the engine," he told us. "It won't move. The
driver has sounded the horn at it, and it sounded its horn back."

"Can't you pick it up?" I said.

"Have you ever picked up a swan, sir?"

I admitted that I hadn't. Nobody had, in the whole of Carriage C, although a man by the
luggage rack knew somebody whose cousin had tried to. It grew hot. Doors were opened. By
and by people began climbing down on the embankment, and since my interview was now going
to take place without me in any event, I climbed down as well.

The swan was seated exactly between the rails, as white as a plate, gazing along the line
in the direction that we all wanted to go. It didn't look ill. It looked like somebody
who'd booked.

"She's tired," said the boy. "She thinks it's a river."

We all considered the track. In the noon heat, with the sun straight above it, the steel
did shine like a wet thing, two bright streams running off through the yellow to a point
where they shook and melted together. "He's right, you know," said the driver, who had
come down too and was fanning himself with his cap. "I've heard of that. They see it from
up there, glittering, and come in to land. After that they can't get up again. They need
water to run along."

"Then we've got to take her to some," said the boy. He said it in the voice of one stating
the date.

It turned out that there was a canal. The knitting woman had seen it a mile back, with a
lock and a tea garden. And it turned out, as it does whenever a train stops for long
enough, that among us there was everything required. A removal man had a quilted blanket.
A student on her way to be a veterinary surgeon, in about six years' time, knew that you
must fold the wings in and cover the eyes. The lady with the needles looked down at the
green tube in her lap, sighed, and bit off the thread.

"It was going to be a sleeve," she said. "It'll do for a neck."

I can't tell you why I was the one who carried her. I think it was that I happened to be
standing closest. The student threw the blanket, and tucked, and pulled the sleeve down
like a stocking over that furious head. Then I had eleven kilos of warm, beating bird in
my arms, and forty people were falling in behind me in single file along a farm track. The
guard walked in front with his red flag, because he felt that somebody ought to.

"Does she bite?" I asked, after a while.

"She hisses," said the boy, trotting at my elbow. "But she's stopped. She can hear your
heart. You could tell her something."

I felt foolish. Nonetheless I told the swan about the interview: how I'd wanted that job
since I was twelve, or had wanted to want it, and how the night before I had lain there
hoping for a storm, or a strike, or any other kind of large, blameless obstacle. The
sleeve turned toward me. I couldn't see her expression.

At the canal we took off the wool. She stood on the grass for a second or two, insulted,
looking from one to the next of us as if to remember our faces. Then she walked down the
bank, sat on the water, and became at once a different animal, one without any weight at
all. She ran. Her feet slapped twenty, thirty times along the surface, and the wide wings
took hold, and she went up over the lock and over the tea garden. All the people of
Carriage C shouted as though someone had scored.

"What'll you do now?" asked the boy. He offered me the last of the grapes.

There was a telephone at the tea garden. I thought that I might ring up and explain, or
else not explain. In the end I bought a lemonade, sat down on the lock gate in my ruined
shirt, and asked the student, when she came by, what you had to do in order to become a
vet.


# How Paper Is Made

Tear a sheet of paper slowly and look at the edge under a strong lens. You will find a
fringe of fine hairs sticking out, pale and tangled. Those hairs are plant fibres, and
paper is nothing more than a great many of them, matted together and dried flat.

Wood supplies most of the fibre nowadays. A tree trunk is built of hollow cells, each a
millimetre or three long, shaped like a drinking straw with closed ends. Their walls are
made of cellulose, which is strong, white and harmless. What holds the cells together is
a brown, stiff substance by the name of lignin. To make paper you must get the cells
apart without ruining them, and there are two chief ways of going about it.

The rough way is to press logs against a turning stone, or to grind chips between steel
discs. Practically all of the tree ends up as pulp, so it is cheap, but the lignin stays
in. Light turns lignin yellow, and that is why an old newspaper left on a sunny window
sill soon looks like weak tea. The gentler way is chemical: chips are cooked under
pressure for some hours in a solution that dissolves the lignin and leaves the fibres
whole. Half the weight of the wood is lost to the cooking liquor, which is later burnt
to run the mill. The product is stronger and keeps its colour far better.

After washing, and bleaching if white sheets are wanted, the fibres are beaten in water.
Beating roughens them, so that fine threads peel away from their surfaces and increase
the area over which they can cling to one another. A short beating makes a soft, thirsty
material such as blotting paper. A very long one gives the crisp translucence of tracing
paper. Chalk or clay may be added to fill the gaps, along with a size, a sort of weak
glue that keeps ink from spreading.

At this stage the mixture is ninety-nine parts water to one of fibre and looks like thin
milk. It is poured on to a moving screen of fine mesh. Water drains through, fibres stay
behind, and within seconds a wet web has formed which is just firm enough to be lifted.
Felt blankets carry it between heavy rollers that squeeze it, then round a long series
of steam-heated drums that dry it. At the far end of the hall it is wound up at a speed
that a cyclist could not match.

What makes the sheet hold together? Hardly any glue is needed. As the last water leaves,
neighbouring strands of cellulose are drawn so close that their molecules attract one
another directly, through what chemists call hydrogen bonds. Wet the sheet again and
water slips between them, the attractions are undone, and it falls to pieces in your
fingers. This weakness is also a blessing, for it means that used paper can be stirred
back into pulp and made over. Fibres get shorter with each round, and after five or six
they are too feeble to go on.

The craft began in China about two thousand years ago, with bark, hemp and old fishing
nets. For centuries Europe used linen rags, and a shortage of worn-out shirts could hold
up the printing of books.


# To a Pen Friend on an Island

Dear Solveig,

Your parcel took five weeks and had plainly been sat upon, yet not one of the dried
apple rings was broken. My brothers ate half before I had finished reading the customs
label. I wore the mittens to bed. It is thirty-four degrees here at night just now, so I
hope you understand what a compliment that is.

You wanted to know what I can see from my desk. I will tell you, from left to right.
First a water tank on legs with a hole that Father has plugged with a carved stick. Next
the back of the bakery, where the baker's cat teaches her kittens to steal. After that
the road, which is red and goes to the river, and on it at this moment there is a man
leading a bicycle with a mattress, a mirror and two hens tied to it. In the mirror I can
see myself at the window, very small, waving at you. Then comes the mango tree, and that
takes up everything else.

I liked what you said about the dark. We have never had a day without a sunrise, so I
asked my science teacher to explain, and he got so interested that we missed our test.
He used a football and tilted it. I see now why you get so little sun in December, but
not how you can get up. Does your body believe the clock? Mother says that if it were
dark until noon she would simply begin again in spring, like a bear.

Here is some news. I have been chosen to run the eight hundred metres at the district
games. There are four girls and three pairs of proper shoes, so we drew straws and I
lost, and I shall run barefoot, which secretly I prefer. Do not tell anybody. The girl
from Lower Mission is supposed to be as fast as a rumour. I will write to you whatever
happens, though if I come last it will be a short letter.

You asked for a word that doesn't go into English. We have one for the feeling when
guests have just left and the house is both too big and too quiet. You would say it
while folding up the extra bedding. Is there something like that on your island? I
suppose that with one ferry a week you must need it quite often.

I am putting in six seeds from the mango. They will not grow where you are, I am
certain, but you could give them a pot by the stove and let them think that they are on
their way somewhere. Tell me if any of them comes up. I should be so proud to have a
relation abroad.

Your friend,
Temperance


# A Guide in the Ruins

"And here," said the guide, sweeping her umbrella across a field of nettles, "stood the
great throne room of King Ardo the Lame."

The tourist looked. There was a stump of wall about as high as his knee, with a lizard
on it. "Where?"

"You are in it, sir. You're standing more or less on the ambassador from the south."

He moved to one side. He was a large man with a sunburnt neck, and was the only person
to have paid for the two o'clock. "I was told there'd be columns."

"There were. Forty. They are in the church at the bottom of the hill, and in the town
hall, and there's one in the dentist's. People needed them. I can show you a doorstep on
Garlic Street with half of Ardo's name on it, upside down."

"It seems a pity."

"Does it? I used to think so." She sat down on the lowest part of the wall and poked at
a thistle. "I studied all this, you know. I could draw you every room. When I first came
I wanted to get the columns back and stand them up again, so that visitors could see it
the way that it was. I wrote to the bishop. I even wrote to the dentist."

"What did he say?"

"He invited me round. He has it in the waiting room, and it holds up the ceiling. He
told me that when children are frightened, he lets them put their arms about it, as it's
cool and it doesn't move, and he says to them that it has been through worse. The
fluting is worn smooth at just that height."

The tourist took off his hat and fanned himself. A bell was ringing somewhere below, and
a smell of frying came up on the breeze. "So what am I supposed to look at?"

"Close your eyes, if you don't mind."

"I've paid for the ruins, miss, not for a nap."

"One minute. Now, turn your face until you feel the wind. That's the north door. Ardo
had it made wide because he hated to be carried through sideways. Put out your left
hand, a little lower. That is the end of the bench where people waited to see him,
sometimes for days. You can feel the dip where they sat."

His fingers moved along the stone. "There's a second one."

"A mother and a child, we think. It is much shallower. And down at the edge, that
roughness, can you tell what it is?"

"Lines. Crossways." He bent over with his eyes still tight shut. "It's a board. Someone
has scratched out a board, for a game. We had that one when I was a boy. You used
beans." He opened his eyes at last and stared at it: nine small squares on the corner of
a block, half filled with moss. "They were bored," he said. "They were sitting here
being bored, waiting for a king."

"For about three hundred years, one after another. It's been re-cut at least four
times."

He lowered himself on to the bench with a grunt, into the larger of the dips, and felt
in his pockets. He brought out some sunflower seeds and a number of small coins. "When
is your next tour?"

"Half past three, and no one has booked."

"Right," said the tourist. "You can be the coins."


# The Museum of Ordinary Days

It had four rooms, a stove, and, in a good week, nine visitors. Above the entrance hung a
board which read MUSEUM OF THE DISTRICT, but somebody in the thirties had left the
district nothing except the contents of a single house, and so what it actually showed was
how the Ferrer family had lived: their cups, their snow shovels, a drawer of string.

Alba had taken the post of caretaker because it came with a flat. She dusted the string.
She learned the labels by heart and could recite them while thinking about other matters.
COMB, HORN, WITH FOUR TEETH MISSING. HYMNAL. CHILD'S SHOE.

On Wednesdays the school sent a class. This time it was the seven-year-olds, wet from the
rain and smelling of oranges. They ran from case to case and asked what was worth the
most.

"I'm afraid it's none of it worth much," said Alba. "It's just what they had."

"Then why is it locked?" demanded a girl with a plaster across her nose.

Alba began to say that all museums were locked, and noticed how poor an answer that was.
The girl had already wandered away. She stopped before the shoe, which was brown and
cracked, no longer than a hand. She stayed there when the others moved on to the shovels,
and she was there still when the teacher clapped for coats.

"Where's the other one?" she asked.

"There's only the one. See, it says so here."

"But she had two feet."

"It may have been a boy."

"It's a girl," the child said with certainty. "She's got her buckle done up on the wrong
hole, the same as me, because the right one pinches. Somebody ought to look for it."

That night, when she had locked up, Alba went and stood in front of the case. She'd walked
past it perhaps two thousand times. And it was so: on the strap there were three holes,
and the last had been pulled long and thin with use, though the first, where the buckle
ought to sit, was as round as the day it had been punched. Someone had been in a hurry to
get outdoors. Someone had had plump feet and no patience.

She took the key from her belt. The shoe weighed less than a bread roll. Inside it, pushed
far up in the toe, was a wad of paper, as people will do when a thing has been bought to
be grown into.

It took her an hour to unfold, with steam from the kettle and a pair of tweezers. It was a
page out of a copybook. The same sentence had been written twelve times in a round, bored
hand: I must not go down to the river alone. Underneath the twelfth line, small and quick
and leaning the other way, came a thirteenth. I was not alone I had the dog.

Alba laughed out loud in the empty house. It sounded strange there, and then, as it faded,
not so strange at all. She had the feeling that a door had been opened in the next room.

She began that same evening. She went through the parish book and found her: Rosalia, born
in spring, youngest of six. She went through the drawers. She'd always taken the chewed
handle of the bread knife for damage, and left it off the label. Now she looked at the
tooth marks, and measured them. In the photograph over the stove, which was described as
FERRER FAMILY, there was a smear at the edge that generations of caretakers had tried to
clean away. Under the magnifying glass it turned out to be a tail. It had moved during the
exposure; it had been wagging.

When the class returned in May, the labels were new. They were handwritten, and rather
long. Beside the comb it said that six children had shared it on Saturdays and that the
fourth tooth had broken on Tomas, who had curls and complained. Beside the bread knife it
said: HERE THE DOG WAS BORED. The case with the shoe stood open. There was a stool next to
it, and a notice that said you might try the buckle, if you were careful.

The girl with the nose was the first one there. Her plaster had gone, and she'd acquired
another, on the chin. She fastened the strap, unfastened it, and fastened it once more on
the wrong hole.

"Did you find the other?" she asked.

"No," said Alba. "But I've an idea where it might be. Read that."

The child bent over the copybook page with her finger beneath the words. She took her
time. When she arrived at the last line she raised her head, and the two of them looked
out through the window, past the wet apple trees, toward the river.


# Why Bridges Expand

On a hot afternoon, walk across any long road bridge and look down near the end of it.
Somewhere in the surface you will find a steel strip with teeth like two combs pushed
together. The wheels of each passing lorry make it clank. This is the expansion joint,
and it exists because the bridge is longer today than it was in January.

Nearly all solid things grow when they are warmed. Their atoms are never at rest; they
jostle about fixed positions, and heat makes the jostling wider. Now, the forces between
neighbouring atoms are lopsided: it is much harder to push two of them closer than to
pull them slightly apart. So as the swing increases, the average distance creeps
outwards. Multiply a tiny creep by the billions of atoms in a beam and you have
something that can be measured with a ruler.

For steel the rule of thumb is about twelve millionths of its length for every degree
Celsius. That sounds like nothing. Take a bridge a kilometre long, though, and a range
of fifty degrees between the coldest night and the hottest day, and the sum comes to
sixty centimetres. Concrete happens to expand by almost the same proportion, a lucky
accident without which steel rods could not be used to strengthen it: on the first warm
day the two would part company.

What would follow if engineers took no notice? A beam held rigidly at both ends and then
heated cannot get longer, so it squeezes itself. The force does not depend on its length
at all, and it is immense, enough to crack the supports or make the beam bow sideways.
Railway lines sometimes do precisely this in a heat wave, snaking out of their bed in a
few seconds. In winter the opposite danger arises, when a shrinking member pulls until
something tears.

The cure is to let the structure move. One end of a span is normally pinned down. The
other sits on a bearing which may slide or roll: a steel roller in older works, a pad of
rubber in many newer ones, or a plate coated with something slippery. The gap left at
the loose end is covered by the interlocking combs, so that cars feel no more than a
bump. A very long bridge is divided into several stretches with a joint after each, and
the designer takes care to know how wide every gap should be on the day it is fitted,
because a joint installed in July must not be left as wide as one installed in February.

Joints are a nuisance all the same. Salt water leaks through them on to the parts below,
dirt packs into them, and they wear out long before the rest. Hence, for short bridges,
builders now often leave them out and make the whole deck and its end walls in one
piece, flexible enough to shift the soil behind it a little to and fro.

You can meet the same principle at home. A tight metal lid comes free when held under
the hot tap, because it expands more than the glass. Telephone wires are hung with some
slack. Pipes carrying steam are given loops that look pointless until you think of them
as elbows, bending so that nothing has to break.


# Thin Ice, Thick Ice

My brother says that I'm the one who told this first and that he has the better right to
it, as it was he who was wrong. So I shall tell it, and he can correct the spelling.

The lake freezes from the edges in. Our father taught us to read it as other people's
fathers teach them cards. White ice is old snow; don't trust it. Grey ice is rotten; get
off. Black ice, so clear that you see the weeds leaning under it, is the strong kind, and
a hand's breadth of it will bear a horse. He drilled a hole every morning in January, laid
his palm in it, and said yes or no. If it was no, then that was that.

When I was thirteen and Anders sixteen, Father went into hospital with his back, and on
the first Sunday Anders took down the drill himself.

"Yes," he said, and stood up.

I looked down into the hole. "That's three fingers."

"It's four."

"You've got thin fingers."

"Do you want to go fishing," said Anders, "or do you want to be the government?"

You must understand that we weren't out for fun. There was nobody earning, and our mother
had begun to water the soup. Out by the skerry, in the deep trench, lay perch as long as
your forearm. We'd be back by dusk with a sledgeful. He'd thought it all out. He had even
packed sandwiches.

We went. It was a day with no wind whatever, so quiet that you could hear the ice talking.
It does talk: it booms and pings, and now and then gives a long whoop that runs beneath
your feet from shore to shore. Father used to say that this was a healthy noise, it was
only stretching. "Ice that grumbles won't drop you," he said. "It's when it goes quiet
that you want to listen."

About half a mile out it went quiet.

I stopped. Anders walked on for a dozen paces, pulling the sledge, and then he noticed
that mine were missing. "Come on, Kaja," he called.

"Listen."

"I don't hear anything."

"That's what I mean."

I saw him turn his head. His face changed. It's a curious thing to watch somebody who has
always been older than you stop being so. He looked at his boots, and between them, I
knew, where I was looking at firm black glass with a stripe of bubbles in it, he was
looking at grey.

"Don't run," I said. "Lie down."

"I know what to do."

"Then do it."

He got onto his knees, next onto his stomach, and spread out his arms. A crack went past
him with a tearing sound like cloth. Water came up through it and spread, very slowly, in
a dark fan, and touched his sleeve. I lay down too. I could feel my heart knocking on the
lake. Between us was the sledge, standing where he had let go of the rope, and the rope
lay in my direction, though not by enough.

What I'd like to tell you is that I was brave. In truth I was furious. I was so angry
about the four fingers that it quite kept me from being afraid. I wriggled forward, saying
every word that I wasn't supposed to know, one for each elbow, until I'd got the end of
that rope between my teeth. Then backward, the same way. The sledge came with me. Anders
had hold of the runner.

"Leave the drill," he said.

"I'm not leaving Father's drill."

"Kaja!"

So I left it. We crawled like that, me and the sledge and my brother, for what he says was
fifty metres and I say was a hundred. When the ice boomed under us, a fine, deep,
grumbling boom, we put our cheeks on it and laughed like idiots. We had to lie there for
some time.

On the shore we ate the sandwiches, because we didn't know what else you did. Anders's
teeth were chattering so much that he bit his own thumb. "It was three," he said at last,
in a small voice. "I saw that it was. I wanted it to be four so badly that I just counted
until I got there."

We told Father that evening at the hospital, both at the same time. He lay flat on his
board and looked up at the ceiling, and didn't shout. When we were done he held out his
hand with the fingers pressed together, broad and brown and scarred by hooks.

"Measure," he told Anders.

My brother put his own hand on top. Father's four fingers were as wide as six of ours.
He'd never thought to mention it, he said, and he had to shut his eyes. Since nobody had
ever asked.

Anders is a schoolteacher these days. He teaches mathematics, and the first lesson of each
year, before they open a book, he has all of the children lay their hands on the desk.


# A Draw Offered

On Thursdays, from seven until the caretaker rattled his keys, the back room of the
library belonged to the chess club. There were eight members, and six sets, and a radiator
that ticked like a ninth clock. Nobody had joined in five years. That was why, when the
door opened in the middle of the evening and a girl stood there with a skateboard under
her arm, all of the players lifted their hands from the pieces as if caught stealing.

"Is this where you do chess?" she asked.

"This is where we attempt to," said old Dr Lim, and got up and found her a chair.

Her name was Roxy. She was twelve. She'd learned from an uncle, on a boat, and nobody had
ever told her that it was customary to be silent. "Ooh, that's nasty," she would say as
she saw what her opponent intended. "You're a sly one." She spoke to her bishops. She beat
the postman and then the retired nurse, and she shook hands with each across the board,
and asked about their jobs.

Only Mr Vance did not look round. He sat by the window, at the table where he had always
sat, and played over printed games from a book, alone, both sides. He had been champion of
the county eleven times. It was understood that you didn't ask him for a game. It would
have been like asking a mountain for a dance.

"Who's he?" said Roxy.

They told her in whispers. She listened, and nodded, and before anybody could prevent it
she had crossed the room and put her skateboard down next to his polished shoes.

"Are you winning?" she asked.

Mr Vance raised his eyes. They were pale, and had been on their own for a good while. "I'm
playing both colours, young lady. It follows that I am."

"It follows you're losing, too."

The radiator ticked. Dr Lim shut his eyes. Then Mr Vance removed a pawn from the board,
and another of the other colour, hid them behind his back, and held out two closed fists.

She got white. She moved as she talked, quickly and with a flourish, and for ten moves she
talked; after that she did so less and less. The others gave up any pretence and drew
their chairs around. His way of playing was like water coming in under a door. He attacked
nothing. Each move took away a single square from her, and she didn't miss it until she
wished to stand there.

On the twentieth she laid both hands flat on the table. "I can't breathe," she said, quite
cheerfully. "How are you doing that?"

"By waiting," said Mr Vance.

"For what?"

He seemed to find this difficult. "In general," he said, "for the other person to lose
interest."

"Well, I haven't." She put her chin on her fists and looked. She looked for such a long
time that the caretaker came, opened his mouth, saw the position, and stayed. And then she
did an odd thing. She took her queen, the only strong piece that she had left, and set it
down in the midst of his army where three different men could capture it.

Someone gasped. Mr Vance leaned forward. He examined the queen as one might a parcel
that's been left on the step with no name on it. If the knight took, her rook would come
down. If the pawn did, there was a check at the side, and another, and one after that. And
if he simply left it standing there, it was going to make itself at home. He turned it
round and round. A little colour had come into his face.

"That isn't sound," he said after eleven minutes.

"Isn't it?"

"Not at all. There is a refutation." He reached for the bishop, drew his fingers back, and
reached for it again. "At least, there ought to be. Give me a moment. I believe that I
haven't seen this before." He said this sentence slowly, like a man who comes on a word of
his own language in a foreign street.

They played until twenty past ten. By then there was almost nothing left: two kings, a few
pawns locked together like deer, a bishop that could go anywhere and do no good. The girl
yawned until her ears moved.

"I offer a draw," said Mr Vance.

A sort of rustle passed around the table. In forty years, no one had heard him say it.

"Done," said Roxy, and put out her hand. "Was there? The thing, the refutation?"

"I'm going to find out. I shall be up all night." He had kept hold of her fingers, and
appeared not to know it. "Will you come next Thursday? I could show you what I find. Then
you'd be able to tell me where I'm wrong."

"Can't next week, it's my cousin's birthday. The one after." She picked up the board with
its scuffed wheels, and at the door she turned. "You could come out and try this, if you
want. In the car park. It's a bit like your thing, only you've got to not wait."

They heard her rumble off down the ramp. The caretaker started to stack the chairs. Mr
Vance was standing at the window in his overcoat with his hat in his hand, watching the
street, and one of his polished shoes, very slightly, was rocking to and fro.


# To a Seed Company, with a Complaint and a Confession

Dear Sirs or Madams,

In January I ordered from your catalogue one packet of Dwarf Early Peas, item 214. The
description said that they would reach knee height and need no support. I am a tall man,
but even allowing for that I feel the word knee has been stretched. They passed my belt
in May. By midsummer they had climbed the washing post, and on the second of July my
wife was obliged to unpick a nightdress from among the tendrils before she could bring
it in.

We supposed they were climbing peas that had got into the wrong envelope. So we put up
canes. The flowers were a handsome purple with a dark keel, very sweet in the evenings,
and the pods which followed were flat, silvery and about as long as my hand. I boiled
some. They tasted of chalk. My wife tried them in a salad, with the same result, and our
neighbour's pony, who has eaten a straw hat in his time, backed away.

At this point I composed a stiff letter, of which only the first paragraph survives
above. I was going to ask for my money back. I had even found a stamp.

However, things have taken a turn. A lady from the botanic garden was visiting my wife's
cousin, and was brought round to look at our dahlias. She never reached the dahlias. She
stopped in front of the washing post, said a short word in Latin, and went down on her
knees. It appears that what you sent me is a kind of wild vetchling that was last
recorded in this county by a vicar in 1871. She thinks a few seeds must have been
sleeping in some old sacking at your warehouse. She has taken photographs, measured the
leaves with a tiny ruler, and asked very politely if we could do without a washing line
until September so that it may ripen undisturbed.

I therefore withdraw my complaint, all but the part about knees. And here is the
confession. The packet had fifty seeds. I planted forty, and the other ten I threw to
the pigeons in a temper before I knew. If rare flowers should come up along the gutters
of Station Road, I am to blame.

Two questions remain. Would somebody please look in the sacking? And could I have a
packet of Dwarf Early Peas? My wife still wants them, though she has asked me to tell
you that they will be planted well away from anything made of cotton.

Yours truly,
Barnaby Crouch


# How to Sharpen a Knife

Blunt knives cause more cuts than keen ones. They slip off an onion instead of entering
it, and the hand that was pushing hard goes on pushing. Learning to restore an edge
takes an afternoon, and you will be glad of it for the rest of your life.

First, understand what you are trying to make. Seen end-on, a blade is a wedge, and the
edge is where its two faces meet. Ideally they would meet in a line with no width
whatever. After some weeks of chopping, the line has been crushed and rolled over, so
that under a lens it appears as a shiny rounded ridge. Hold the blade under a lamp with
the edge towards you: where it is dull it glints, whereas a truly sharp edge is
invisible. Sharpening means grinding away the two faces until they meet properly again.

You need an abrasive stone. Many are sold with a coarse side and a fine side, and for
kitchen work a middling grit, about one thousand, followed by a finer one is plenty.
Some are used with water and should be soaked or splashed; others take a few drops of
oil. The liquid floats off the metal dust so that it does not clog the surface. Stand
the stone on a damp cloth, so it cannot skate about the table.

Now for the angle. Lay the blade flat, then raise its back until the gap is about the
thickness of two or three coins. For a usual cook's knife this comes to fifteen or
twenty degrees. What matters most is keeping the angle the same from one stroke to the
next, as rocking will round the edge off. Lock your wrist and move from the shoulder.
Put two fingertips lightly on the flat near the edge and draw the knife along the stone
as if you meant to slice a thin layer off it, sweeping from heel to tip. Beginners press
too hard. The weight of your hand is nearly enough.

Stay on one side until you can feel a burr. This is a tiny lip of metal that curls up
along the opposite face; stroke your thumb away from the edge, never along it, and it
catches like a hangnail. The burr is your proof that you have ground right to the very
brink. When it runs the whole length of the blade, turn over and do the same on the
other side. Then change to the finer stone, use fewer and lighter strokes, and alternate
sides so that the burr grows weaker and finally drops away. A few passes over a strip of
leather, edge trailing, will remove what is left.

To test, hold up a sheet of paper by one corner and slice downwards. A good edge goes
through with a whisper. If it snags at some spot, that spot needs another minute. A ripe
tomato is the other classic examiner, and it can be eaten afterwards.

The ridged rod that hangs in many kitchens does not sharpen much. It bends a rolled edge
upright again, which is useful every day or two between sessions on the stone. Wooden or
plastic boards spare the edge, glass and marble ruin it in seconds, and a drawer full of
spoons is no better. Wipe the knife, dry it, put it in a block or a sheath, and warn the
next person who washes up.


# The Doctor Makes a Call

DOCTOR: Good morning, Mr Haverill. I hear you've been overdoing it.

MR HAVERILL: I have been underdoing it. I've been in this bed for six days and the
ceiling has forty-one cracks.

DOCTOR: Put out your tongue. Thank you. And how's the pain?

MR HAVERILL: Which one? The knee is no worse. My back sends its regards. The new one
comes when I breathe in, about here, like a drawer that sticks.

DOCTOR: Since when?

MR HAVERILL: Since Sunday. I was showing my granddaughter how to turn a cartwheel.

DOCTOR: You are seventy-nine.

MR HAVERILL: She asked for a demonstration. You can't describe a cartwheel, Doctor, I
have tried it. I got as far as the top.

DOCTOR: And after the top?

MR HAVERILL: Gravity took an interest.

DOCTOR: Breathe in, slowly. Stop when it hurts. Does it catch if I press here? And here?

MR HAVERILL: There! You've found the drawer.

DOCTOR: I would say that you have cracked a rib. Your lungs sound clear, which is the
important thing. We don't strap ribs any longer, for it keeps people from breathing
properly, and shallow breathing is how the trouble gets in. I'm going to give you
something to take the edge off, and ten times every hour I want you to draw a good deep
breath and hold it while you count to three. Hug a pillow if you need to cough.

MR HAVERILL: How long will it last?

DOCTOR: Six weeks, most likely. The first two are unpleasant and the rest are merely
dull. If you run a fever, or get short of breath, or bring up anything you don't like
the look of, you are to send for me the same day, and not wait until it's a better
story.

MR HAVERILL: May I get up?

DOCTOR: I insist on it. Who told you to stay in bed?

MR HAVERILL: My daughter. She has hidden my trousers.

DOCTOR: I'll have a word with her. A man of your age ought to be up and walking about, a
little at first and then more. Lying still does you no good at all. As regards
acrobatics, I would leave them to the next generation.

MR HAVERILL: That's what I had in mind when I began. Would you look in on the girl as
you go? She's been ever so quiet. She thinks that she has broken me.

DOCTOR: Where is she?

MR HAVERILL: Behind the curtain. She believes I don't know. You can see her socks.

DOCTOR: Ah. Well now, Mr Haverill, since we're alone, I shall speak freely. Ribs are
marvellous things. Within a few days they begin to knit themselves together, without
being told, and once it has healed it'll be as strong as ever. I have seldom seen so
neat a break. The only medicine I am short of is somebody to count those breaths for
him, ten an hour, out loud. It would have to be a person who can count to three and
isn't afraid of hard work.

GIRL: I can count to a thousand.

MR HAVERILL: Good heavens, who said that?

DOCTOR: It seems to have been the curtain. You're hired, curtain. Start now, please, and
find out where they've put his trousers.


# Ward Nine, Four in the Morning

By four the hospital has stopped pretending to be a place of business. The telephones are
dark. The trolleys are parked along the wall with their brakes on, like boats at low tide,
and every sound belongs to someone: that cough is bed two, the slippers are Mr Radek, who
walks to the window on the hour to make sure of the moon.

I was a student nurse then, and it was my first week of nights. Sister Philomena had given
me a torch, a list, and one piece of advice. "They will ask you for water," she said.
"They'll mean something else. Bring the water anyhow."

So I brought water. I brought it to a bus driver who wanted to know if his wife had got
home in the rain. I took some to a farmer, who drank it all and then asked in a whisper
whether I'd ever milked a cow; and, as I hadn't, explained it to me from the stool upward,
moving his hands on the blanket until they grew slow and fell asleep.

In bed seven lay a woman by the name of Mrs Quill. She was ninety and weighed about as
much as her own pillow. She didn't ask for anything. Each time that I passed with my torch
her eyes were open, bright and black as a robin's.

"Can't you sleep?" I said on my third round.

"I'm on duty," said Mrs Quill.

I looked at the list to see if she was confused. It said hip, it said tea with two sugars.
"What are you on duty for?"

"Come here, and I'll tell you. Turn off that searchlight." I sat down on the edge of the
chair. She smelled of lavender and starch. "I was a night telephonist," she said.
"Thirty-four years, at the exchange, when it was all cords and plugs. There were two
hundred lines, and after midnight only me. Do you know what it's like to have a whole town
asleep on your board? Each had his little lamp. And I'd look along the rows, all of them
dark, and think: good, good, good. And if one came on, I was there before it had finished
blinking."

"What did they want?"

"The doctor. The fire brigade. Very often the time. There was a man who rang up at four
o'clock every morning to ask me the time, for nine years. A widower. He had three clocks,
I happened to know. I always told him, to the minute, and he'd say much obliged, and I
would say not at all." She folded her hands. "I never met him. I'd know his voice
anywhere."

Down the corridor, slippers went by, and stopped, and came on again. It was the hour. I
thought about getting up. And in that blue, underwater light, Mr Radek's voice said softly
from the doorway, as it had on each of the three nights before, in what I'd taken to be a
harmless habit, "Excuse me, Nurse. Would you have the right time?"

I felt the bed move. Mrs Quill had raised herself on one elbow, which the list said that
she couldn't do.

"It's four o'clock and two minutes," she said, in a clear, cool, young voice that I hadn't
heard before.

There was a silence in the doorway. It was so long that I pointed my torch that way, low,
at the floor. I saw the slippers, neatly side by side. The toes were turned toward us.

"Much obliged," said Mr Radek at last. It was barely a sound.

"Not at all," said Mrs Quill.

I'd like to claim that I knew what to do. What I did was get up from the chair, so that
there should be a chair. I said that I had to see about some water. At the desk Sister
Philomena was writing her report with her shoes off, and she took one look at me and
pushed the box of tissues over, without stopping.

"Seven and eleven?" she asked.

"How did you know?"

"I didn't. But I've been doing this for a long time, and there's generally a reason for a
man to walk to a window." She blotted her line. "Give them twenty minutes. After that he
must put a blanket around his shoulders. Those gowns are a scandal."

I did my round. Good, I thought, as I passed the bus driver. Good, to the farmer, with his
hands open on the sheet. The windows had turned from black to slate, and the first bird
was trying out a note, uncertain, putting it down and picking it up again. When I came to
bed seven with the blanket, they weren't talking. He had the chair drawn up close, and
they were both watching the moon go down behind the boiler house, like two people with
good seats.

I set the tray where they could reach it. On it were two glasses of water, filled to the
brim.


# How Plants Grow

A willow was once planted in a tub holding two hundred pounds of dry soil. For five
years it was given nothing but water. At the end the tree had gained over a hundred and
sixty pounds, while the soil had lost a couple of ounces. The man who did this, nearly
four centuries ago, concluded that wood is made of water. He was wrong, but his weighing
was honest, and it shut the door on the older notion that plants eat earth.

What he could not have weighed was the air. Leaves are dotted, chiefly on their
undersides, with microscopic mouths that open in daylight and let in carbon dioxide.
Inside the leaf are green grains which catch the energy of sunlight and use it to break
up water. The oxygen is let go, and the hydrogen, in several steps, is combined with the
carbon dioxide to build sugar. So the bulk of a tree, once it has been dried, was gas
before it was timber. The heavy oak beams above your head were drawn out of the wind.

Sugar is both fuel and brick. Some is burnt at once to keep the cells running. Some is
strung into cellulose to make walls, and some is stored as starch in seeds, roots and
tubers against hard times. To make proteins a plant needs nitrogen as well, and for
other purposes it must have phosphorus, potassium, magnesium and traces of iron and a
dozen more. These are what roots bring up, dissolved in water, and they account for
those missing ounces. Small in amount, they are quite indispensable, which is why a
field cropped year after year without manure grows tired.

How does a shoot get longer? Animals tend to grow all over. Plants grow mainly at their
tips. Behind the point of every root and shoot lies a pocket of cells that go on
dividing throughout life. The new cells are small and boxy; a little farther back they
take in water and swell lengthwise, to ten or twenty times their original size, shoving
the tip ahead of them. A nail driven into a trunk at the height of your chin will still
be there in thirty years, since that part of the tree no longer lengthens. It does get
thicker, thanks to a sleeve of dividing cells under the bark, which lays down a fresh
ring of wood each season.

Direction is managed by chemical messengers. If light comes from one side, a growth
substance collects on the shaded side of the stem and makes the cells there stretch
more, and so the whole stem bends towards the window. Roots have heavy starch grains in
their tips that settle to the bottom of the cell, telling them which way is down. Plant
a bean upside down and it will sort matters out within a couple of days.

Water is lifted without a pump. As leaves lose moisture to the air, each escaping
molecule tugs on those behind, and the thin unbroken threads of water in the wood are
hauled upwards, even to the top of a tree a hundred metres high. On a dry summer day a
large oak may raise several hundred litres in silence, and ask for no wages.


# Undeliverable

The mail boat to Inish Beg came on Mondays and Fridays, sea permitting, and sea permitted
about half of the time. In the post office, which was also the shop, and the bank, and the
place where you could have a tooth looked at in spring, Nuala Roche sorted the letters
into thirty-one pigeonholes, one to each household. There was a thirty-second hole. It had
no name on it, and into it went whatever couldn't be delivered.

There was not much. A seed catalogue for a man drowned in her grandmother's day. A bill
for a submarine, clearly an error. And the letters for Captain Midnight.

They had begun in the autumn. The envelopes were blue, and the address in purple crayon
said only CAPTAIN MIDNIGHT, THE ISLAND, THE SEA. It was to Nuala's credit that they had
ever got there; the sorting office on the mainland had scrawled upon the first, "Yours?
God knows".

She was an honest postmistress. She didn't open them. But by Christmas there were seven,
and crayon, she noticed, is a thing you can nearly read through paper, if you happen to be
holding it near a lamp.

"There's a child writing to somebody who isn't there," she told her husband over supper.

"There's children do that every December," said Fintan. "And he gets through it all
right."

"This one puts a return address."

It was a hospital school, in a city in the very middle of the country, as far from any
coast as you could get. Nuala thought about it through the whole of a stormy week, in
which neither boat came and she had nothing to sort. On the Sunday she took a sheet of the
good paper.

Dear Sender, she wrote. We regret that your seven letters to Captain Midnight haven't been
delivered. He is not known at any house. The postal regulations allow me to make
inquiries. Kindly state what he looks like, and the nature of his ship.

The answer arrived with the Friday boat. It was long. The captain, it stated, was a
pirate, although retired. He had one eye and it was a kind one. His ship was black with
yellow sails, and went only at night, because it was in the night that people couldn't
sleep and needed somebody to be going past. There'd been an island in a book, and the book
was lost. So the sender had looked on a map for the smallest one with a name. Yours
sincerely, Davy Marsh, aged eight and a quarter.

Nuala read it to the shop. It was raining, and the whole village was in there, buying one
thing each so as to stay.

"I never saw a yellow sail," somebody said, "bar Pakie Flynn's old hooker, that's rotting
in the cove."

"That's brown."

"It was yellow when it was new."

"And Pakie has the one eye," said the teacher slowly.

They all turned to look at Pakie Flynn, who was seated on the flour bin and had not spoken
since Michaelmas. He was a huge, shy man with a beard like a hedge. He took his pipe out.
He put it back. "I'm not retired," he said finally.

It took until March. There was the caulking to do, and the mast to step. They dyed the
canvas with onion skins in the priest's bath. The women sewed it at night in the
schoolroom, thirty-one households, no exceptions, while the teacher took down for Pakie,
in fair copy, a correspondence that grew longer each week. It emerged that he had a good
deal to say, once there was somebody who needed to be told it. He described the storms. He
described the whales he'd met, and their manners. He never told a lie, exactly. He wrote
only that he went out after dark, and that he thought about who might be lying awake.

In April Davy wrote that he was getting better. In May he asked if it would be possible to
see the ship, in case he should be passing.

You don't pass Inish Beg. It's not on the way to anywhere. But on the longest evening of
June, the mail boat came round the point with a wheelchair lashed to the foredeck, and in
it a small boy under a great many rugs, with his mother holding onto the handles. On the
pier stood everybody, the priest too, and all the dogs. No one made a sound.

The sun went into the water. And out of the cove, black as a kettle, with her yellow wings
spread and a lantern at the masthead, came the captain. He didn't wave. He stood up at the
tiller with the wind in his beard, looking straight before him, like a man with a long
night's work ahead; and only as he drew level did he turn his one kind eye upon the boy,
and slowly lift his hat.

Afterwards, in the shop, Nuala took the seven blue envelopes from the thirty-second hole.
She brought down the stamp on each in turn. Then she hunted out a strip of card, and
dipped her pen, and gave the pigeonhole a name.


# To the New Keeper of the Lighthouse Garden

Dear Stranger,

They tell me that you take over the cottage on the first of the month, and that you have
asked for nothing to be removed. I am glad. The men from the harbour office would have
cleared the garden with a digger and called it tidying. Since we shall not meet, because
my boat goes the other way, I leave you what I know, under the teapot where you are
bound to look.

There is no soil here to speak of. What you see was carried up by me in fish boxes,
mixed with weed from the north cove and the contents of the hen house, over nineteen
years. It is at its deepest by the wall, about the length of your arm. Treat it as you
would a bank account left by a careful aunt.

Wind is the whole of gardening on this rock. It does not come over the wall so much as
fall down behind it, so plant a yard out, not close in. Kale will stand anything.
Potatoes do well if you earth them up on a calm day, and you will have four or five such
days in spring, so don't spend them mending nets. I never succeeded with beans. Each
year I tried one row in case the weather had forgotten, and it had a splendid memory.

The fig is an accident. A visitor spat out a seed, I suppose, for it came up by itself
in the crack beneath the lamp room, where the stone keeps warm. It has given eleven figs
in its life. I ate ten; the other went to a ship's cook who cried when he saw it, being
from a country where they grow along the roads. Please let it be. If you feel you must
cut it, wait for a mild week, and talk to it a little beforehand.

Of the hens, Duchess is in charge. Do not let Captain get out on Sundays when the ferry
is in, as he follows strangers on board, and twice he has been returned to me by post
boat with a label round his leg.

You may feel lonely in about the third week. Everybody does. I found that it helped to
keep a list of ships, not just their names but what I guessed they were thinking of. By
the end of the month I had so many captains with troubles of their own that I felt quite
crowded.

The lamp looks after itself nowadays, all wires. Still, I used to go up at dusk and say
good evening to it. You will please yourself about that. There are new batteries for the
radio in the bread tin, the key to the oil store turns the wrong way, and the robin
takes cheese.

Good luck to you,
Magnus Thorne


# The Weather House

When the old lady died, each of her grandchildren received an object in a box with a note
attached. My cousin Florian got the silver spoons. My sister had the atlas. I got a
weather house, the kind with two little doors, in which a wooden woman comes out for sun
and a wooden man for rain. It was broken. Both of them were out at once.

"You needn't keep it, Emil," my mother said. "She was rather muddled toward the end."

I was nineteen, and had just gone to live in a rented room above a stables, in a city
where I knew nobody. I hung it on the only nail. The note said, in pencil: They have not
been speaking. Be patient with them.

I was supposed to be studying law. What I in fact studied, that autumn, was the ceiling. I
went to the lectures and came back from them. I ate bread standing up. On some evenings I
realised that I hadn't used my voice since the previous day, and I'd say something to the
room, just to see if it still worked. The wooden pair stood side by side upon their little
porch and stared past each other at my washing.

"What did you quarrel about?" I asked them once.

It was then that I heard it: a tick, dry and small. The woman had moved. Not far, no more
than the thickness of a fingernail, but she had certainly gone back a step toward her
door. I opened the window. A fog had come up from the river. I couldn't remember whether
that was supposed to be rain or not.

I took the thing down and looked at the back. There was no clockwork. There was only a
twist of gut, pale yellow and as thick as a bootlace, from which the whole porch hung; it
winds tighter when the air is dry, looser when it's damp, and that is all the magic there
is. This one had been tied too short, and frayed besides. It was held by a wedge of folded
paper that someone had jammed in beside it.

I pulled out the wedge. It was a bus ticket from before I was born. On the reverse my
grandmother had written, Violin shop, Kramgasse, ask for the E.

I had no lecture until Tuesday. I found the street, and then the shop, down three steps in
a cellar that smelled of varnish. A girl with a pencil behind each ear was planing a piece
of spruce. The shavings curled over her wrist like ribbon.

"I need an E," I said.

"Who doesn't?" She put down the plane. "For a whole one, or a half? Steel or gut?"

I had to explain. I was out of practice, and I explained it much too fully, the spoons,
the atlas, the fog. When I reached the pencilled note she held her hand out for the
weather house. She blew the dust off the wooden man. "They're not broken at all," she
said. "They have simply been stuck in between. It's the worst weather there is, neither
the one nor the other. Nobody can get in or out."

"That's just it," I said, rather more loudly than I had intended.

She glanced at me, and then she pulled up another stool. It took most of the afternoon.
She taught me how to soak the gut in a saucer, and roll it between finger and thumb; how
you must hang a small weight from it while it dries, or it'll sulk. While it dried we
drank tea out of glue pots. Her name was Leonie. She was an apprentice, in her second
year, and she too had come to the city without knowing anyone. During the first winter,
she told me, she'd gone into shops and asked for things she did not need, so as to have a
conversation.

"What kind of things?"

"Once I bought a hinge," said Leonie.

By four the string was ready. We hung the porch on it and gave it a touch. It swung to and
fro, to and fro, smaller each time, like somebody shaking her head and gradually coming
round to a different opinion. The woman rolled out, in her red skirt, into the lamplight.
The man went in and shut himself up with his umbrella.

"So it's fine," I said.

We both looked up at the cellar window. Along the pavement went wet boots, wet wheels, a
dog wet to the elbows. It was raining harder than I'd ever seen it.

"It's always dry in here, for the sake of the wood," Leonie said. "She is telling you
about inside."

I paid for an E string, although she didn't want to take the money. I carried the box up
the three steps under my coat. At the corner I stopped and turned back, in the pouring
rain, and when she raised her head from the bench I asked her whether, by any chance, they
sold hinges.


# How a Refrigerator Works

Cold is not a substance, and it can't be poured into a box. A refrigerator works by
taking heat out. Put your hand behind one, near the grid or along the side panels, and
you can feel where that heat goes: into the kitchen, together with a bit more for the
trouble of moving it.

Moving heat from a cool place to a warm one is against its natural habit. Left alone, a
hot cup cools and an iced drink warms up, until everything in the room agrees. To push
in the other direction takes work, just as water may be brought uphill but wants a pump.
The trick depends on a fact you can check with wet skin: a liquid that evaporates takes
heat from whatever it touches. Step out of the bath into a draught and you will not
doubt it.

Inside the walls runs a closed loop of pipe, holding a fluid which boils at a very low
temperature. In the part of the loop that lies next to the food, the pressure is kept
low and the fluid boils even though it is, say, twenty degrees below freezing. Boiling
requires heat, and the only heat available comes from the milk, the lettuce and the
leftover stew. They grow colder while the liquid turns to vapour.

Next the vapour is drawn into a compressor, the thing you hear humming in the night. It
squeezes the gas into a smaller volume, and squeezing makes it hot, in the same way that
a bicycle pump gets warm near the valve. The gas leaves hotter than the room. Pushed
along the coils on the outside, it is now able to give heat to the kitchen air, and as
it does so it condenses back into a liquid, releasing all the heat that it picked up
indoors.

One more step closes the circle. The warm liquid, still at high pressure, is let through
a very narrow tube. On the far side the pressure falls abruptly, a portion flashes into
vapour, and the rest is chilled. It arrives beside the food, cold and ready to boil
again. Round it goes, hour upon hour, and the same few spoonfuls of fluid may last for
twenty years.

A thermostat decides when. As soon as the inside is cold enough, it cuts off the motor;
when the temperature has crept up by a degree or two, it starts again. Thick foam in the
walls slows the leaking in of warmth, and a magnetic strip holds the door shut against a
soft seal. If a sheet of paper slides out easily when the door is closed upon it, the
seal has grown stiff and the motor is working harder than it should.

Could you cool a room by leaving the fridge open? Sadly, no. Whatever heat is taken from
the front comes out at the back, and the electricity that drives the compressor ends up
as heat besides, so on balance the room gets warmer. An air conditioner escapes the
difficulty by putting its hot coils outdoors.

Before all this there were ice houses, where winter's ice was packed in straw and lasted
into August. Frozen lakes were sawn up, sold by the block, and shipped across oceans.
Most homes have forgotten that trade completely, and keep instead a white cupboard that
sings to itself in the corner.


# A Chess Lesson

Old Mr Farkas set up the white pieces, and left the other side of the board empty except
for a king.

"Is that all I get?" asked Nadia.

"That is all you get. I have sixteen. I've had a bad night and I would like to win."

She was ten, with a plaster on her chin. She studied the lonely king. "It isn't fair."

"Not in the least. Let us see how long you can make it last. You may start."

She moved one square to the left. He brought out a knight. She moved again, and he slid
a bishop along its diagonal, humming. On the ninth turn he said "Mate" and leaned back
to hunt for his spectacles, which were on his forehead.

"What did you learn?" he said.

"That you like winning."

"Everyone does. What else?"

"The corner is bad. There's nowhere to go." She frowned. "And the edge is nearly as bad.
When I was in the middle I had eight squares, but at the side I only had five, and in
the corner three."

"Ah." He held up a finger. "Who told you to count them?"

"Nobody did. I was looking for a way out."

"Good. That is the first lesson, and most people pay me for a month before they come to
it. A piece is as large as the places that it can go to. Here, take this knight. Put it
in the centre. How many?"

She touched the squares with her fingertip, whispering. "Eight."

"Now on the rim."

"Four. And in the corner, just two! It's like a horse in a cupboard."

"Remember that cupboard. We will now exchange, you have the army and I shall be the poor
king. See if you can do it in nine."

She attacked at once with her queen. He stepped aside; she gave check, he stepped back;
she gave another check and another, leaning over the table with her plaits in the
pieces, until after some twenty moves the king was sitting precisely where it had begun.

"I keep on hitting you and nothing happens," she complained.

"You are chasing a chicken round a yard. Does one catch a chicken by running after it?"

Nadia, whose grandmother kept chickens, considered this. "Never. You shut the gate
first. Then you make the yard smaller."

He did not reply, but found something of interest to look at outside the window. She
drew the queen back. She placed it not next to the king but a long way off, on a row by
itself, so that a whole half of the board was closed like a gate. Then she fetched a
rook and shut the next row. The king retreated. She moved slowly, with her lips pressed
together, one fence after another, and did not say check even once until there was no
place left.

"Mate?" she said.

He peered at it for a considerable time, from the front and then from the side. "Mate,"
he agreed. "Fourteen moves. And for the last six you were not angry. Did you notice?"

"I was too busy."

"That was the second lesson. Same time on Thursday. And bring me one of your
grandmother's eggs, I have a feeling that I'm going to need my strength."


# Three Hundred Lanterns

Every year, at the close of harvest, the town of Sankt Alban floats its lanterns down the
river, and every year the committee meets in August to disagree about the paper.

"White," said the pharmacist. "It's always been white."

"It has been white since the flood, when it was the only sort that they could get," said
Miss Brandl, who taught history. "Before then it was any colour you liked."

Jakob, who was ten, had been brought along by his grandmother because there was no one to
leave him with. He was drawing on the back of the agenda. He was drawing a lantern, and
next to it a fish, and he'd begun to wonder what a fish would make of it all: a roof of
lights going over, once a year, and nobody saying why.

"What happens to them after?" he asked.

The committee paused. It was a committee of adults, and had not expected to hear from that
end of the table. "After what?" said the mayor.

"After the bridge. When they've gone round the bend."

No one knew. You stood on the bank and sang, and the lights grew small, and turned with
the river behind the mill. Then you went home and had soup. The mayor supposed that they
went out. The pharmacist believed that they sank. Miss Brandl said, with a frown, that in
all the chronicles she had read there was not one word on the subject.

"Three hundred a year," said Jakob's grandmother. "Going where? It's a wonder we never got
a letter."

It preyed on Jakob. He lay in bed and multiplied. On the night of the festival, when all
of the others lit their wicks and knelt along the landing stage, he set his own on the
water last. He'd written on it. Then he took his bicycle from behind the fire station.

The path followed the bank for a while, and afterwards it was no longer a path. He pushed
through alders. On his left hand the lanterns were travelling at about the pace of a
person walking; they nudged and parted, and gathered in the slow places as if for a chat.
There were fewer by now. Some had drifted in among the reeds, and glowed there like
windows in a village. He counted two hundred and six, then a hundred and ninety. The
singing was gone. Only the weir could be heard, getting nearer.

He'd forgotten about the weir.

He got there ahead of them and stood on the stone lip, with wet feet, prepared for the
worst. The first came up to the edge, hesitated, tipped, and was gone. Then the next. But
they didn't go out all at once. Beneath the fall there was a broad, still pool, and up
they bobbed, one in five or one in six, spinning, half drowned, and burning.

Somebody laughed. Jakob nearly fell in.

On the opposite bank was a fire, and around it sat some people he'd never seen before.
There were men with poles, a woman, a number of children up past their bedtime. A barge
lay behind them, moored under the willows, with pots of geraniums on the roof.

"You've come to see how it ends," called the woman. "That makes you the first. Mind the
third stone, it rocks."

He crossed over. They moved along and gave him a place and a potato. They were river
people, they told him. They carried gravel, and were never in one spot for long, apart
from this single night, when they took care always to be here. Their grandparents had done
so too. The children had nets on long handles, and each time a lantern came over the weir
alive, one of them leaned out, dipped it up, and carried it dripping to the barge.

"We hang them along the rail," said a boy of his own age. "All the way down to the sea.
People come out to look at us. They think that it's something we made ourselves."

"And what do you tell them?"

"We say it's from upstream."

Jakob ate his potato. He watched the long, low boat fill up with light. It was quite
unlike anything he'd pictured, and much more like what he would have wished to. Then the
boy with the net gave a shout. He'd got one that was different from the rest, he said;
there was writing on it.

They turned it toward the flames. The ink had run, but you were able to make it out. WHERE
DO YOU GO? it said.

The woman dried it on her apron. She asked Jakob for his pencil, thought a bit, and wrote
on the other side. In the morning, when the barge had left and he wheeled his bicycle
home, stiff and smoky and in dreadful trouble, he had that lantern on the handlebar. He
took it to the committee. They passed it round the table from hand to hand, the mayor, the
pharmacist, Miss Brandl, who held it the longest.

EVERYWHERE, it said. PLEASE SEND COLOURS.


# To a Sister, about the Wedding Hat

Dearest Winnie,

You were right about the hat, and I want it in writing before you get the story from
Cousin Maud, who was sitting behind it and feels she has a grievance.

As you know, I meant to wear the blue. You had advised the blue. But on the Thursday I
passed that little shop in the arcade, and there it sat on a stand by itself, the colour
of an apricot, with a brim like a cartwheel and on the left side a spray of something
between a fern and a fountain. The girl said it took years off me. She ought to have
added that it would take them off other people.

The first difficulty was the taxi. I went in sideways, and could only get my head as far
as the middle, so I rode the entire way bent over as though looking for an earring. When
I got to the church I came out in the same position and the usher asked if I required a
chair.

Next, the pew. I had been put in the third row beside Uncle Leopold, and whenever he
turned to speak to me the fountain went up his nose. He sneezed through the whole of the
first hymn, on the beat, I will say that for him. Then the vicar asked if anybody knew
of any reason why these two should not be joined together, and in the silence that
followed Uncle Leopold sneezed once more, so loudly that the bridegroom said "Who's
that?" and the bride's mother had to be held by the elbow.

I could have lived it down even so. But the reception was in the garden, and there is a
donkey next door. You see where this is going. I was standing by the fence having a very
pleasant conversation about drains with the best man's father when I felt a sort of
thoughtful tugging. By the time I had turned round the fern was gone, and he was
starting on the brim, with his eyes half shut, like a man with an artichoke. I pulled,
the donkey pulled, and the best man's father, who used to be in the fire brigade, took
me by the waist and pulled as well. There is a photograph. I am told that it is the only
one in which all of the guests are smiling.

The bride came over and hugged me. She said that everyone had been so stiff until then,
both families standing on separate sides of the lawn like chess pieces, and that after
the donkey they all just mixed. So I don't regret it. But from now on I am a woman who
wears the blue.

His name is Walter, by the way. The father, not the donkey. He has written to ask about
my drains.

Your chastened
Hetty


# Why We Sleep

By the age of seventy-five, you will have spent around twenty-five years unconscious. It
would be strange if so large a habit had no purpose, the more so because an animal
asleep is in danger. It can't feed, or flee, or look after its young. Nevertheless every
creature with a proper nervous system that has been carefully studied does something
like it: birds, fish, flies, and even jellyfish slow down at regular times and miss the
rest if they are kept from it.

Two clocks settle when we drop off. One is a daily rhythm run by a small group of cells
deep in the brain, set by morning light that falls on the eyes. It explains why
travellers lie awake in foreign hotels. The other is more like an hourglass. As brain
cells burn their fuel through the day, a by-product called adenosine accumulates, and
the more there is, the drowsier we feel. Coffee works by blocking the places where
adenosine would attach. It does not remove the stuff, which is the reason tiredness
comes back with interest when the cup wears off.

The night itself has a shape. We sink first into light slumber, then into a deep stage
in which great slow waves sweep across the brain and it is very hard to be roused. Then,
after an hour and a half or so, the picture changes: the eyes dart about beneath their
lids, breathing becomes irregular, the muscles go slack, and the brain is almost as busy
as by day. Most vivid dreams happen here. The cycle repeats four or five times, with
more depth before midnight and more dreaming towards dawn.

What gets done in those hours? Memory is one answer. Teach rats a maze and the cells
that fired along the route will fire again in the same order during sleep, speeded up,
as if rehearsing. People who learn a list or a piano passage do better next day if they
have slept in between than if they have merely waited. Besides strengthening some
connections, the brain seems to weaken a great number of others, clearing away trifles
so that there is room tomorrow.

Housekeeping is a second answer. In deep sleep, fluid appears to move more freely
through the spaces between brain cells and wash out waste. How important that is in
humans is still being argued about. The body is busy too: children release most of their
growth hormone at night, wounds mend, and the defences against infection are tuned.
After a bad week we catch colds more easily.

Go without and the price is soon plain. One lost night makes a driver about as clumsy as
several glasses of wine would. Temper frays, sums go wrong, sweet food becomes
irresistible. Long before any lasting harm, the brain begins stealing naps of a few
seconds, whether its owner permits it or not.

Needs differ. A newborn takes sixteen hours or so, a schoolchild nine to eleven, most
adults between seven and nine. Old people often sleep less soundly, though they may want
it as much as ever. As for advice, the dull kind is the best: a dark, cool room, the
same hour each evening, and no glowing screens held up to the face like a small private
sunrise.


# The Projectionist's Apprentice

Old Benedek ran the cinema from a closet up at the back, with a square hole in it the size
of a hymn book. It was hot there, even in January. On the wall he had tacked a list of all
the films in which the reel had snapped at the best moment, and what he had done about it.

"You splice," he said, "and meanwhile you cough. If they hear a cough they believe that
someone's in charge."

He was training me up because his eyes were failing. He wouldn't admit that. He said that
the films were getting darker. I was fourteen, and could thread the machine in the time it
takes to tie a shoe, and what I liked best wasn't the picture anyhow; it was the beam,
with the dust going round and round in it like a slow snowfall that never came down.

In March the owner told us that he was selling up. A firm wanted the building for carpets.
There would be one more Saturday, and then thank you very much, and everyone was to have a
free choc ice.

"What shall we show them?" I asked.

Benedek was oiling a sprocket. "Whatever's been delivered. A comedy, I think. Something
with a horse."

But the van from the distributor's didn't come. By six on the Saturday there was a queue
down as far as the bridge, grandparents and babies and a whole wedding party in its
finery, and not one foot of film in the house. The owner wrung his hands. He wanted to
send everybody home.

"Wait," said Benedek. He was looking at the floor under the rewinding bench, where the
biscuit tins were. I'd always thought that he kept biscuits in them.

You'll remember the list. Each time that a reel had broken in forty-four years, he'd
needed to cut away a bit on either side before he could join the ends: two frames, or ten,
or a foot. You were meant to throw those in the bin. He prised up the first of the lids.
They lay coiled inside like wood shavings, hundreds and hundreds of them, grey and silver
and, in the later tins, all the colours of boiled sweets.

"Can you splice quickly?" he asked me.

"You know I can."

"Then I'll hand them to you. I don't need to see. The edges tell me what year each one
was."

We had fifty minutes. Downstairs the pianist, who hadn't been wanted since the arrival of
sound and who only came in for the company, was asked to keep them amused. Scissors,
cement, press, count to eight. A man opening his mouth to speak. A door. Half a kiss.
Somebody's hat as it left his head. A train, a lion, a woman just about to turn around. I
stuck them one to another in whatever order they came to hand, and my fingers were so
gummy by the end that I had to have my tea held for me.

"It won't make any sense," I said.

"They've seen them all before," said Benedek. "They'll know what goes in between."

He let me start the motor. The hall went dark, and that breath went through it which I've
never heard in any other place. And then up came the lion. Straight after it there was the
door, which opened, and there stood the hat. People laughed; I don't think that they could
have told you why. There followed the train, and a wedding, and four frames of sea. The
pianist had grasped what was happening, and she ran along beneath like a dog beside a
bicycle, waltz, gallop, thunder, and never once looked at her hands.

It was going too fast to think about. But I noticed something through my little window.
Every few seconds somebody in the dark would call out. "That's the night you proposed to
me!" said a voice from the stalls. "That's when the rain came in!" And from the balcony, a
deep old bass, amazed: "I never saw this bit. They cut it out. I've waited thirty years to
see what he had in his hand."

"What did he have?" asked Benedek at my shoulder. He had his face turned towards the hole,
and the beam was shining on it, but his eyes were closed.

"A letter," I said. "It was a letter, and he's giving it to her."

"Ah," said the old man. "I always thought so."

It lasted for nineteen minutes. The last piece to go through was the woman, and I'd placed
her there deliberately. She began to turn around. You saw her ear, her cheek, the
beginning of a smile, and then it was just white light, and the loose end flapping.

Nobody got up. In the silence I heard a cough, calm and rather loud, from the closet up at
the back, so that they'd all know that there was someone in charge.


# How Maps Flatten the Earth

Peel an orange in one piece, if you can, and try to press the skin flat on the table. It
splits at the edges or wrinkles in the middle. This is no fault of the orange. A
mathematician proved about two hundred years ago that no part of a sphere, however
small, can be laid flat without some stretching or tearing. Every flat map of the world
is therefore wrong, and the art lies in choosing how.

There are four things one would like to keep: the shapes of places, their areas, the
distances between them, and directions. A globe keeps all four. On paper you may keep
one of them exactly, or two in certain cases, or make a compromise in which everything
is slightly off and nothing badly so. Each recipe for turning the globe into a sheet is
called a projection, and there are hundreds.

The best known was published in 1569 by a Flemish maker of maps and globes. He was
thinking of sailors. With a compass, the easiest course to steer is one that keeps a
constant angle to north, and he wanted such courses to show up as straight lines. To
achieve that, he had to draw the meridians parallel, although on the real earth they
draw together towards the poles. This widens everything away from the equator. To keep
small shapes true he stretched the map upwards by the same amount. The farther north or
south you go, the worse it becomes: Greenland looks as large as Africa, which in truth
is fourteen times bigger. At the poles themselves the stretching would be endless, so
the sheet is simply cut off.

For navigation it was a triumph. On a classroom wall it gives children odd ideas about
who takes up how much room. When area is what counts, as in showing where forests are or
how many people live in a region, mapmakers use equal-area projections. Those keep every
country at its proper size but squash or shear its outline, particularly near the rim.

A third family preserves distances from one chosen point. Put that point at an airport
and all routes leaving it are straight and correctly measured, while the opposite side
of the world is smeared round the edge in a ring. Radio operators like this sort, for
they want to know which way to point an aerial.

You can imagine many projections as shadows. Place a lamp at the centre of a glass
globe, wrap a cylinder of paper about it, and trace what falls on the paper. Or rest a
cone on top like a party hat, or hold a flat sheet against one side. Wherever the paper
touches, the picture is accurate; errors grow as you move away. Hence a country that is
long from east to west, in middle latitudes, is commonly drawn on a cone, and the polar
regions on a flat disc.

For a town plan none of this matters. Over a few kilometres the curve of the earth is
too slight to see, and a ruler may be trusted. It is only when we try to look at
everything at once that we have to decide what we are willing to get wrong, and it is a
good habit, on meeting any map of the world, to ask what its maker decided.


# Deep End

The municipal baths opened at six for the serious swimmers, and at six precisely, every
weekday of the year, Mr Haddad lowered himself by the ladder into the shallow end and
stood there. The water came to the third button of his bathing costume. He walked from one
side to the other, thirty times, with his arms held out. After that he got dressed and
went to work.

Frankie watched him from the lifeguard's chair. She was seventeen, with a whistle she had
never yet blown. It was no business of hers how people took their exercise. But after a
month of it she couldn't stand it any longer, and she climbed down.

"You could swim, you know," she said. "It's included."

"I can't," said Mr Haddad. He didn't stop walking. "I make false teeth. I keep accounts. I
speak four languages, one of them badly. But that I never learned."

"Then why do you come?"

He reached the wall, touched it, and turned round. "I had a small boy, and now he's a big
one, and he's getting married on an island. It is a very fine island, I've seen
photographs. You go there in a boat. He has chosen to be married on the beach, at the edge
of the sea, and his bride would like us all to walk in up to here," and he laid a wet hand
on the third button, "and throw flowers. It's the custom with her family. So I practise.
I'm accustoming myself."

"To being wet?"

"To not screaming," said Mr Haddad courteously.

It came out by degrees, over several mornings, one width at a time. When he was five he'd
fallen from a jetty. There had been green light, and a roaring, and somebody's brown arm.
That was all. But ever since, if he so much as felt water close about his ears, he was
back under that jetty. He washed his hair at the barber's.

"When's the wedding?" asked Frankie.

"In nine weeks."

She looked up at the clock, and down the pool, where the serious swimmers were ploughing
to and fro like machinery. "I'll teach you," she said. "Not to swim. Just to lie there. If
you can lie on it, it can't ever get you. That's all that swimming is, lying on it and
being nosy."

They started on the Monday with his ears. She got him to bend his knees until the surface
touched the lobes. He went grey, and recited something beneath his breath.

"What's that you're saying?"

"The upper molars."

"Say them louder, then."

By the third week he was able to float a hand, and watch it, as though it were someone
else's. In the fourth it was a foot. She kept one palm flat between his shoulder blades
and told him that he weighed nothing, that she was holding up a newspaper. In the sixth he
lay with his head back in the crook of her arm, as rigid as a plank, glaring at the
ceiling, and reached the wisdom teeth before he had to stand.

"I've got it wrong," said Frankie. "You keep waiting for it to be over. What can you hear,
when your ears are under?"

"The roaring."

"No, but really listen. I'll count ten. You tell me what's in it."

He lay back. She saw his lips move, and cease to move. Ten went by; she didn't mention it.
All along the far lane the swimmers passed, and a pump was thudding away somewhere behind
the tiles, and high under the roof the first sun had got in and was wandering over the
beams. His forehead smoothed itself out, line by line, like a sheet being pulled straight
by someone at each end.

"It's people," said Mr Haddad in wonder, to the roof. "It's only people's feet. And
there's a machine, and a kind of ringing. And there's a person breathing, extremely close
to me."

"That's you."

"Is it? He sounds quite all right." He considered for a moment longer. "Where is your
hand, Miss Frankie?"

She held both of them up, where he could see them, dripping.

He didn't scream. He didn't even blink. He lay there with his arms out and his white hair
spread around him, turning gently in the swell from the fast lane, first toward the clock
and then toward the door.

Some weeks later a postcard arrived at the baths. It showed a long beach, with a cross in
ink quite far out on the blue part. On the back, in the careful hand of a man used to
working on a very small scale, were the words: We threw the flowers. Then all of the
others walked back to the shore, and I stayed in and watched them floating, since we
happened to be at the same height.

Frankie pinned it on the wall next to the rules. She had to move the one about no
lingering.


# Night Shift at the Weather Station

LENA: Wind?

OMAR: North by west, eleven knots, and gusting. It's getting up.

LENA: Pressure?

OMAR: Nine hundred and ninety-two, down three in the last hour. Lena, I'm supposed to be
asleep. It's your watch.

LENA: Yes, but you're awake, and you have nicer handwriting. What is the cloud doing?

OMAR: I can't see any cloud. It is a quarter past two in the morning.

LENA: Go out and look for stars, and where there aren't any, that's cloud.

OMAR: I've just got my feet warm. All right, all right. Where's the other boot?

LENA: The kettle is standing on it.

OMAR: Why in the world would anyone stand a kettle on a boot?

LENA: It wobbled.

OMAR: Brr! I'm back. Stars overhead and to the east. Nothing at all from the lighthouse
round to the headland, it's as if someone had drawn a blanket up. And the sea has got
that sound.

LENA: What sound?

OMAR: Like furniture being moved in another house.

LENA: You can't put that on the form, there isn't a box for it. But I heard it too. The
forecast from the mainland says light airs until noon.

OMAR: They are a hundred miles off and sitting in a warm room.

LENA: They've got the big computer.

OMAR: And we've got a barometer that my grandfather used to hit with a spoon. It still
fell three. What are you thinking of?

LENA: The crab boats. There are five of them, they go out at four. If I ring the harbour
now and it comes to nothing, I will have kept thirty people ashore for a whole day and
they'll call me Granny Drizzle, as they did in the spring.

OMAR: And if you don't ring?

LENA: That's the part I am thinking of.

OMAR: What would you need to see, in order to be sure?

LENA: Another two millibars. Or the wind backing into the west.

OMAR: Then let's not argue. We'll read it every ten minutes, and make up our minds at
three. I'll do the wind and you do the glass.

LENA: I thought you were going to bed.

OMAR: I'd only lie there listening. Is there tea?

LENA: There's tea, with a slight taste of boot.

OMAR: Two twenty-five. North-west, sixteen.

LENA: Nine ninety-one and a half.

OMAR: Have one of these. My sister made them, they have got figs in. Do you ever wish
that you worked somewhere with people?

LENA: I work with thirty people. They simply don't know that I'm here. Two thirty-five.

OMAR: West-north-west. Twenty-one, and it nearly had my hat.

LENA: Nine ninety, and still going. That's enough for me. I'm not waiting till three.
Pass me the telephone.

OMAR: Granny Drizzle?

LENA: They can call me what they like, so long as it's over breakfast. Hello, harbour?
This is the station. Yes, I know what time it is. Wake them up, would you, and tell them
to go back to sleep.


# To an Apprentice Who Wishes to Give Up

Dear Caspian,

Your note was on the bench when I came in this morning, under the number six gouge, so I
take it that you wanted me to find it before anyone else did. I have read it twice. You
say that you are not cut out for this work, that you have spoilt four chair legs in a
week, and that Rosalind, who began after you, has spoilt none. You offer to pay for the
ash.

Keep your money. The ash was going to be a chair or it was going to be a lesson, and I
price them about the same.

I would ask you to look on the shelf over the glue pots, right at the back, behind the
tin of wax. There you will find a stool. Please take it down and sit on it. You will
notice that it has three legs, all of them different, and that in order to stay upright
you are obliged to lean towards the window. I made it when I was in my second year. My
master looked at it for some time and said, "Well, it knows what it wants to be." Then
he went off to his dinner. I was furious, and I nearly went to sea.

What he meant I understood much later. My cuts were wrong, but I had been looking at the
wood and not at my hands. Anyone's hands can be trained; it takes about four years and a
great many plasters. Looking is rarer. Now, I have watched you pick through a stack of
boards. You turn each one to the light, you sniff at it, you run your thumb along the
grain, and last month you put aside a plank that I myself would have used, because you
said it was going to twist. I used it just to show you. It twisted.

As to Rosalind, she is quick and neat and I am lucky to have her. Ask her to tell you
how she felt about the dovetails. She kept her bad ones at home beneath the bed, so as
not to be seen with them. There were thirty-one. Her mother told me.

You have been gripping the spokeshave as if it meant to escape. Let it go loose in your
palms and push from your hips. Sharpen twice as often as seems reasonable. And stop work
at half past four on Fridays, since everything you have ruined so far was ruined after
that hour, when you are thinking of your supper.

If you still want to leave at midsummer I shall write you a good reference and mean
every word. But come in tomorrow. There is a rocking chair to be mended for a lady of
ninety who was nursed in it, and I need somebody to smell the wood and tell me what it
is.

Yours,
A. Brandreth


# The Library Van

On Thursdays the library van did the high farms, and in all the eleven years she had
driven it Margery Bell had never missed one, until the Thursday when the bridge at Cold
Beck went down the river in the night like a dropped comb.

She stopped at the brink and switched off. On the other side the road went on, up over the
fell, to six farmhouses and forty-two borrowers. Some were in the middle of series.

"You'll not get over there," said a man in a council jacket, who was standing guard on the
gap with a flask. "Three weeks, they reckon, for a temporary one."

"Three weeks!" said Margery. "Old Mr Thwaite is on the last chapter but two. I've got it
here. He had to give back the other copy because of the cat."

"He'll have to wait, then."

"He's ninety-six," said Margery.

The beck was brown and loud, and a good twenty yards across. As she watched, a figure in a
red anorak came down to the water's edge opposite and began to wave both its arms. She
knew it by the stoop. It was Jessie from Top Intake, who got through four romances a week
and a book on bridge. Behind her came others, in ones and twos, with dogs, with carrier
bags. They had walked down for the van as usual. They'd heard about the river, it seemed,
but they hadn't connected it with the books.

Jessie cupped her hands. It was useless; the water tore it all to rags.

"What did she say?" asked the council man.

"I think that she wants to know who did it."

"Did what? The bridge?"

"The murder, in the one that she's just finished. There was a page gone at the end. I
promised I'd look it up." Margery got out of the van and walked to and fro on the bank.
She was a small woman with a voice trained by long years of not raising it. Then she went
round to the back and flung the doors open.

There's a shelf in every library for the things that nobody borrows. On hers, between the
folding maps and the talking books, was a manual, donated by a troop of scouts. She took
it down, blew on it, and found the page. After that she pulled two yellow dusters from the
bucket and tied them on the ends of her window pole and her broom.

The semaphore alphabet isn't hard to learn, but it's slow. Margery propped the manual on
the bonnet, and the council man read her off the positions, since she needed both hands.
Up, and out. Down, and across. It was four minutes before she'd got as far as
T-H-E-G-A-R-D.

On the far bank they stared. She could see them consult. All of a sudden one of the
Postlethwaite boys broke away from the rest and ran up to the fence and came back dragging
two feed sacks. He'd been a sea cadet. He stood on a rock, with his feet apart, and
spelled out so fast that she had to make him repeat it: GARDENER QUERY. AUNT JESSIE SAYS
KNEW IT.

A cheer was seen, if not heard.

So it was that the library opened that day. It opened at ten and it shut at four, and on
both sides people were sent home for sandwiches. They asked for how it ended, and she
looked it up and told them, a word here and a word there, as tightly packed as a telegram.
MARRIES DOCTOR. SHIP SINKS BUT DOG SAVED. NOT REALLY DEAD. A farmer wished to know the
dose for liver fluke. Somebody's little girl, hoisted up onto a shoulder, wanted any poem
with an owl in it, and for that the council man took the broom himself. He had a natural
sweep.

Last of all there came down the lane, on a quad bike, in a blanket, a very old person with
a stick. They lifted him off and sat him on a milk crate. The Postlethwaite boy raised his
sacks. MR THWAITE DOES NOT WANT END, he signalled.

Margery spread her arms in a question mark, which isn't in the manual.

WANTS IT AS IT COMES. START OF CHAPTER TWENTY. HE HAS ALL DAY.

She looked at the sky. There were two hours of light left in it, perhaps. She looked at
the page, small type, no pictures, a storm getting up on the first line. Her shoulders
were on fire. The council man screwed the lid back on the flask, wiped his hands down his
jacket, and moved over next to her by the bonnet, with a finger on the place.

"You do the left arm," he said. "I'll do the right."


# How Vaccines Work

Your body keeps a diary of its illnesses. It is written not in words but in cells, and
vaccination is a way of adding an entry without going through the illness.

When a germ gets in for the first time, general defences respond within hours. They are
crude: fever, swelling, cells that swallow anything unfamiliar. Behind them a more
particular force is waiting. It consists of billions of white blood cells, each carrying
on its surface a receptor of a slightly different shape, made more or less at random
before any germ was met. Most will never find a use. But with so great a variety, a few
are almost bound to fit some piece of the newcomer, as one key in a giant heap will fit
any lock. The piece that is recognised is called an antigen.

A cell whose receptor fits begins to multiply. In a week or two it has thousands of
descendants. Some turn into factories for antibodies, which are loose copies of the
receptor that drift in the blood, stick to the germ and stop it from entering cells, or
mark it for destruction. Others, of a related type, hunt down cells already infected.
The trouble is that a week or two is a long time. Against measles, or diphtheria, or
tetanus, the sufferer may be gravely ill, or dead, before the particular force has been
raised.

If the patient recovers, most of those soldiers die off, but a small number stay behind
as memory cells, for years and occasionally for life. Let the same germ come again and
they respond in a couple of days, so strongly that the person commonly notices nothing.
That is why people who had measles as children do not get it twice.

A vaccine shows the body the antigen without the danger. There are several methods of
doing so. One may use a living germ that has been weakened until it can barely grow, or
a germ that has been killed, or only a fragment such as a single protein or a disarmed
poison. A newer way is to send in a short-lived set of instructions, called messenger
RNA, from which some of our own cells make the fragment for a few days before the
instructions fall apart. In every case the white cells go through the whole drill:
recognition, multiplication, memory. The sore arm and the tired evening that follow are
signs of the drill, not of the disease.

Why more than one dose? The second meeting makes the surviving cells multiply again, and
favours those that fit best, so that memory becomes both larger and sharper. With some
germs, influenza above all, the antigens alter from year to year, and last season's
diary entry no longer matches the face at the door.

Protection is never quite complete. Some people respond poorly, and the very young or
very sick can't be given certain vaccines at all. They are sheltered by everybody else.
A germ that needs to pass from person to person dies out when most of those it meets are
immune, as a fire goes out where the trees stand too far apart. Smallpox, which used to
kill millions every year, was removed from the entire world in just that manner, and its
last natural case occurred in 1977.


# Station Forty-One

Dear Mum,

You asked me what there is to see here, and I've been putting off the answer, because it's
nothing. I don't mean that it is dull. I mean that I came four hundred miles into the
desert in order to look after a rain gauge, in a spot where it last rained when I was in
primary school, and that each day at noon I walk out to it with my pencil and I write down
a nought.

There is a hut. It's got a bed, a radio, a tap, and a roof that ticks when it cools off.
There's a road to the north which you can see only when there is dust on it. The fellow I
took over from, Gus, was in such a rush to be gone that he shook my hand through the
window of his truck. "Keep your boots upside down," he told me, "and don't leave out the
noughts." I thought that he was joking about one of them.

By the second week I'd begun to feel it was silly. No one could tell if I did the walk or
not. I could have sat on the bed and filled in noughts until Christmas. One day I did just
that, I wrote it down at ten past eleven with my feet up. And Mum, I can't explain this,
it was the longest afternoon of my life. I kept on thinking of it out there, with its lid
off, waiting. At four I put on my hat and went and apologised to a tin funnel.

It was then I found that I had a neighbour. There's a lizard, the length of my thumb,
lives in the shade of the post. He comes out around noon, as I do. He lifts his left front
foot and his right back one, stands like that for a while, and then changes over. He does
it because the ground is hot, but it looks like a very polite dance. I have called him the
Inspector.

Now for my news. On Tuesday the radio woke me before light. It was headquarters, a woman
named Priya; I've never met her but she's got a laugh like a gate. She collects the
readings from all the stations, sixty-odd of us, spread over an area you could lose France
in. She said, "Forty-One, what's your pressure doing?" I told her. She said, "Go and look
at it again." I did, and it had fallen further as I stood there.

"Now I'm going to tell you something," said Priya. "Thirty-Eight had a drop last night,
and Thirty-Nine this morning. It's walking towards you. Don't get excited. It'll most
likely dry up before it gets there, it generally does."

I got excited. I swept the hut. I put out each thing I own that would hold water, the
bucket, the basin, both the mugs. The sky was the same as always all day long, like the
inside of an enamel bowl. At noon I wrote my nought. The Inspector didn't come.

It arrived at five, and it came by smell. You won't believe how it smells, Mum. It's like
when you iron a shirt that's been a bit too long in the drawer, and like pennies, and
bread. The whole of the west went purple. I ran to the gauge and stood beside it, as
though I might be of some assistance.

I heard it before I felt it. It sounded like somebody who walks through dry leaves a long
way off. And something hit me on the hand. Then there was one on my boot. Around me little
craters were opening in the dust, a yard apart, each with a puff of smoke. I counted
nineteen. I saw two of them go into the funnel, I'd swear to that in court.

And then it was over. It went by to the south of me, with its skirts held up, and rained
on nobody at all for a solid hour. I watched it doing so until it was too dark.

I measured what I'd got. It didn't come up as far as the lowest mark. There's a rule for
this, it turns out, at the back of the handbook, and I had never read so far. When there's
been rain but it's too little for measuring, you aren't to put a nought. You put a T. It
stands for trace.

I called it in. There was a silence, and a bit of crackle. "Say that again?" said Priya.
So I did, and I heard her turn away from the microphone, and shout it out across some big
room that I've never seen, full of people at their desks. "Forty-One's got a trace!" And
they clapped, Mum. I could hear them clapping.

She told me that there hasn't been a T in that column for eleven years and two months. All
those noughts before it are how they know.

This morning there was a flower by the post. It is white, and not as big as a shirt
button. The Inspector was sitting next to it with all four of his feet on the ground.

Your loving son,
Col


# How a Violin Makes Sound

Pluck a rubber band stretched between your fingers and you will hear almost nothing. A
string is thin; it slices through the air like a wire through cheese and pushes very
little of it. Violin strings are no better. Their voice has to be borrowed from the
wooden box beneath.

Let us begin at the bow. It carries a ribbon of some hundred and fifty horsehairs,
rubbed with rosin, which is made from the sap of pines. Rosin has a peculiar property:
it grips firmly when surfaces are at rest against each other, and much less once they
slide. As the bow moves, the hair grips the string and drags it sideways. The pull of
the string grows until the grip fails; it snaps back, slips past the hair, then is
caught again. On the A string this happens four hundred and forty times in each second.
The sawing motion feels smooth to the player, but at that scale it is one long series of
catches and escapes.

Pitch is determined by three things. A shorter string vibrates faster, as does a tighter
or a lighter one. The pegs take care of tightness. Weight is fixed by the maker, who
winds the lowest string in metal to make it heavy yet flexible. Length is in the left
hand: pressing a finger on the fingerboard leaves less string free to swing, and halving
it raises the note by an octave. There are no frets to help. A millimetre to one side
and the audience knows.

So far, hardly any sound. The four strings pass over a thin upright piece of maple named
the bridge, and press down upon it with a force equal to the weight of a small child.
When a string swings sideways, the bridge rocks from foot to foot. Under one foot,
inside the body, runs a long bar glued to the top plate. Close to the other foot stands
a little stick of spruce, wedged between top and back, known as the sound post. French
makers call it the soul. Because of the post, that foot stays fairly still, while the
other is free to pump the top up and down. The belly of the violin, broad and springy,
moves a good deal of air, and now the note can fill a hall.

Two curving slots in the top let air in and out. The body acts as a bottle does when you
blow across its neck, with a deep resonance of its own that supports the lowest notes.
The remainder depends on how the plates bend. Each has its favourite frequencies, and
these give an instrument its character, since no string ever vibrates in a simple way.
Along with the main note come fainter ones at twice, three times, four times its
frequency, and the wood strengthens some and starves others. This mixture is how you can
tell a violin from a trumpet playing the same tune.

Makers choose spruce for the front because it is stiff for its weight, and maple for the
back. They carve to fractions of a millimetre, tap, listen and carve again. Whether
certain old Italian instruments are really superior is disputed; in tests with the
lights off, experienced players have often preferred new ones. What no one disputes is
the number of hours it takes before anyone else in the house enjoys the sound.


# To the Lost Property Office of a Railway

Dear Sir or Madam,

On the evening of the ninth I left a parcel on the 6.15 slow train, third carriage, in
the rack on the side away from the sea. I should like to describe it in such a way that
there can be no mistake, while at the same time asking you not to open it.

It is about as long as a loaf and twice as high, wrapped in brown paper and then in a
tartan rug. The string is green. I tied it with a knot of my own, of which I am rather
proud, and if you succeed in undoing it I hope you will tell me how. There are several
small holes in the top. Those are on purpose.

You will by now have put your ear to it. That noise is normal. It means that it is
contented. If the noise should stop, or if it gets faster, kindly move the parcel away
from the radiator and say something to it in a low voice. It doesn't matter what you
say. My nephew reads it the football results.

I am aware that this raises questions. I am a maker of musical boxes, and have been
these forty years, and the object is a mechanical nightingale ordered by a hospital for
the children's ward. It sings when the room grows dim and gives up as soon as somebody
claps. The ticking is the regulator. The holes are for the song to come out, and the
warmth is bad for the leather of the bellows, which is no thicker than the skin of a
plum. I asked you not to look only because the children have been promised that no
person will see it before they do. There was a solemn vote.

How I came to forget it I can explain too, though not excuse. A young woman across from
me had a baby that would not settle, and she had the look of someone who has been awake
since March. I offered to hold him. He fell asleep on my shoulder between two stations
and I did not dare to move, and when we got to mine I had to hand him over, find my
stick, and climb down backwards. I was halfway home, humming, before my arms told me
that they were empty.

If you have it, I can come at any hour, and will bring the ticket. I will bring you
something else besides, for I never travel without a few small pieces in my pocket.
There is a beetle that walks up a sleeve. It would go nicely on a counter.

In hope,
Erasmus Pell

P.S. Should the lights go out in your office this evening, please do not be alarmed.


# Frost on the Orchard

At nightfall the thermometer on the gatepost showed two degrees and was still going down,
and every blossom on the hill was open.

"We need smoke," said Tante Odile. "Ring the bell."

I was only there for the Easter holidays. I'd been sent because my cousins had mumps, and
so far I had spent my time learning the difference between a Reinette and a Calville,
which in April is no difference at all. Both of them are pink. That evening the entire
valley was pink, terrace above terrace, as if someone had breathed on it.

The bell hung in the gable. I pulled until my feet left the ground. One after another the
lamps came out of the farms below, and wavered, and began to climb. First came the
Perrins, who hadn't been on terms with my aunt since the business about the well. Then the
widow from the mill. After her the schoolmaster, and both of the gendarmes, in slippers.

There was straw stacked ready in heaps, damp straw, with old leaves and vine cuttings, one
to every fourth row. My aunt handed round the torches like a general. "Wait till I say
so," she told us. "If you light too early you'll run out before dawn, and it's at dawn
that it kills. Sit down. Eat. Don't anyone breathe on the thermometer."

So we sat on crates in the dark, thirty people under a roof of flowers. It was so still
that you heard the petals let go. Someone passed a sausage. I found that I was next to the
elder of the Perrin boys, the one with the ears, whom I'd been forbidden to speak to.

"What was it about?" I whispered. "The well?"

"I don't know. It was before I was born. I think that somebody leaned on it." He broke his
bread and gave me the half with more butter. "What did yours say?"

"That your grandfather moved a stone."

"Ours say your grandmother did."

We pondered it. The mercury stood at one degree, then at a half. Up in the hard black sky
the stars looked close enough to be part of the problem.

At ten to three my aunt got up. She laid her hand upon the trunk of the nearest tree, as
you'd feel the forehead of a child. "Now," she said.

The torches ran out along the rows. For a moment there was nothing except crackle and
yellow flame, and then the damp took hold, and out of each of the heaps rolled a thick,
slow, white smoke that smelled of cellars. It didn't rise. It crept along the ground, it
climbed to the lowest branches and spread there, until we were walking about beneath a
second, softer hill. You couldn't see your neighbour. You could hear coughing, and a rake,
and voices that called the names of the trees.

"The Calvilles want more!"

"I've got none left!"

"Take from ours," shouted someone, and through the murk came the old Perrin himself, with
a bale on either shoulder and his eyebrows singed. He stopped short when he saw who it was
that he had said it to.

Tante Odile had soot down to her chin. They looked at one another across the heap. In the
book of our family, I'd been told, these two had not exchanged a word for thirty-one
years. But a fire doesn't wait until you have found the right one.

"Lower," said my aunt. "Put it on the windward side, Marcel. It's creeping in by the
wall."

"I know where it creeps in," the old man growled. "It was I who laid that wall." And he
went down on his knees and blew.

We fought until the east turned green. It's the coldest hour; the thermometer fell to one
below, and hung there, and I remember that I prayed to it, as there wasn't anything else
with numbers. At last a long red bar came over the ridge and touched the topmost row. The
smoke turned to gold. Everyone stood just where they were, black as sweeps, with their
rakes hanging.

My aunt reached up and took a blossom between finger and thumb. She split it with her nail
and looked for the small green heart, to see if it had gone brown. She looked for a long
time. Then she held it out, not to me, nor to the schoolmaster, but sideways, without
turning her head, to where old Perrin was leaning on the wall and getting his breath.

He put on his spectacles. "Alive," he said.

"I've got coffee on," said Tante Odile to the tree. "There's far too much of it."

The boy with the ears told me, afterwards, that he'd walked past the well on his way home
and found out what the quarrel had been. There was no stone missing at all. There was just
the mark of two elbows, side by side, worn into the rim.


# The Shoemaker and the Left Boot

A young man came into the shop with one boot on and the other in his hand, and stood
upon the mat like a heron.

"It squeaks," he said.

The shoemaker, Mrs Dunmore, had a row of tacks between her lips. She removed them one at
a time and lined them up. "Both of them?"

"Just the left. I bought them here in the autumn. I would not mind, only I'm a waiter at
the Hotel Meridian, and I have to come up behind people. They hear me and spill things."

"Walk to the window for me."

He put on the boot and walked. It gave a cry at each step like a gull with a grievance.
A boy who was waiting with his father's clogs began to giggle.

"Now walk as if you weren't thinking about it," said Mrs Dunmore.

"How can I do that? You're both staring."

"Tell me what is on the menu tonight."

"Well, there's a clear soup, and a fish pie with fennel," said the young man, setting
off again, "and then roast pigeon, though I'd advise against it, since the chef has
quarrelled with the supplier. For pudding there's a tart." He stopped. "It didn't
squeak."

"It didn't until you got to the pigeon." She held out her hand for the boot. She flexed
it beside her ear, dripped some oil into the welt, flexed it once more, and shook her
head. "There's nothing loose in here. The stitching's sound and so is the shank. Let me
have the sock as well."

"My sock?"

"Young man, I've seen socks."

She turned it inside out. Under the heel there was a hole, and around the hole somebody
had worked a darn, thick and shiny, in what appeared to be fishing line.

"Who did this?"

He turned pink. "I did. My mother always used to. I'd run out of wool."

"Well, there's your gull. Whenever you are anxious you come down hard on that heel, and
the line rubs on the leather. When you're easy you walk on the front of your foot and it
keeps quiet. It was never the boot that was complaining." She opened a drawer and
rummaged. "Were you nervous about the pigeon?"

"I am nervous about all of it. I've only been there for a fortnight. Before that I was
on my uncle's trawler, and no one minded how I came up behind the fish."

The boy laughed so much that he dropped a clog. Mrs Dunmore found a ball of grey wool
and a wooden mushroom, drew up her stool to the lamp and beckoned. "Sit here. I'll do
the first half and you'll do the second, then the next time you won't have to wait for a
lady who mends boots. In and out, like weaving. Not so tight."

They worked for a time in silence, passing the mushroom to and fro.

"What do I owe you?" he asked when it was finished.

"For the boots, nothing, they were perfect. For the darning, a piece of that tart, if
there should happen to be some left."

He went out across the cobbles, and they listened from the door. There wasn't a sound
until he had reached the corner, where he turned to wave, and walked straight into the
postman.


# Mr Pym and the Parrot

It was common knowledge in Harbour Row that Mr Pym, who tuned pianos, could not abide
noise. He wore felt slippers in the street. He'd once crossed the town at midnight in
order to ask a dripping gutter, by means of a sponge, to stop. So when his sister went to
sea as a ship's cook and left him her parrot, the neighbours laid bets on how long it
would be.

The parrot was called Admiral. It was grey, with a red tail and a cynical eye, and it had
spent twenty years in a galley. It could do a cork, a kettle, a winch, a quarrel in
Portuguese, and the siren of a vessel going astern.

"I must ask you to moderate yourself," said Mr Pym on the first evening.

The Admiral did the siren.

By the fourth day he'd tried everything. A cloth over the cage brought on the sound of
rain, heard through canvas, with somebody snoring. Conversation led to Portuguese. When he
played to it, softly, a little Schubert, the bird listened to the end with its head on one
side, and then gave an exact imitation of him closing the lid.

He couldn't work at home any more, so he took on all the jobs he could get, further and
further out. And as he could not in conscience leave the creature alone, he took it with
him, the cage on the handlebars, beneath an umbrella. That was how they came, one wet
afternoon, to the big house at Sallow Bay, where there was a concert grand which nobody
had been able to put right.

"Four tuners I've had," the lady of the house told him. She was a singer, retired, with
rings on every finger. "They go away and say it's perfect. And the minute they've left I
strike this," and she struck the A above middle C, "and there is something there.
Underneath. Like a wasp in a bottle. Don't tell me it's my age."

Mr Pym sat down. He struck the note and leaned into it as though it were a keyhole. He
took out his fork, his wedges, and his lever. He listened to each of the three strings
alone, then all together, then with the lid up and with it down. The note was as pure as
water. He felt the tips of his ears get warm, for he was a truthful man.

"Madam," he began, "I'm afraid that I find it to be..."

"Bzzz," said the Admiral.

They both turned around. The parrot had climbed to the top of its perch. It shut one eye,
puffed out its throat, and produced the A, quite beautifully, exactly as it had been
played; and under it, fine as a hair, was a second sound, a dry and tinny whisper that
trembled a shade behind.

"That's it!" cried the singer. "That is my wasp!"

"Do it again," said Mr Pym. He had gone pale. "If you please, sir. Only the lower part."

The Admiral obliged. Mr Pym walked slowly away from the piano, with his head bent, towards
the bird and then from the bird into the room, as one follows a thread. He stopped at the
curtains. He stopped by the mantelpiece. There stood a clock under a glass dome, some
shepherdesses, and a photograph in a silver frame of a man in the uniform of a ship's
engineer. "Might I trouble you," he said, "to strike it just once more?"

She struck it. He put out one finger and touched the frame, and the whisper stopped as if
he'd laid the finger on its lips.

It was the glass. It had come a little loose on one side. Only a single note in the world
could set it going, and that was the A above middle C, on that piano, in that corner, with
the lid raised.

"When was this taken?" he asked.

"It was our last summer," said the singer. She'd come up close, and was looking not at the
frame but at the face in it. "He used to hum when I practised. It drove me to distraction.
He had just the one note, poor lamb, he'd got it from his engines." She was silent a
moment. "You can put it right, I suppose? With a bit of paper?"

Mr Pym took from his waistcoat pocket a tiny wedge of felt. He held it over the gap, and
hesitated. All his life he had gone about the world with those small grey wedges, and he
had never yet asked a noise what it was for.

"I could," he said, "if you wish it."

The rain was running down the long windows. From the cage came the sound of a kettle on a
stove, many years ago, just before it boils. The singer went back to her stool, and sat,
and spread out her fingers with all their rings.

"Leave it," she said. "And bring that bird in here next to me. Does he know any duets?"


# Why Leaves Turn Red

Autumn colour starts with an act of thrift. A broad leaf is costly to own in winter,
when there is little light to harvest, the soil is too cold to give up water freely, and
wet snow would break a branch in full dress. So the trees of cool climates let their
foliage go. Before doing that, however, they unpack it.

The most valuable goods inside a leaf are tied up in the green machinery that catches
light. Chlorophyll, the pigment that makes leaves green, is fragile even in midsummer
and has to be replaced all the time. As the days shorten, a tree stops replacing it. The
machinery is taken apart, and its nitrogen and phosphorus are carried back into twigs
and roots to be stored until spring. More than half of a leaf's nitrogen may be rescued
in these weeks.

When the green fades, other colours step forward. Yellow and orange come from
carotenoids, relatives of the pigment that colours carrots. They were in the leaf from
the start, helping to gather light and guarding against too much of it, but the green
outshone them. Birches, poplars and lindens go golden in this way. One could say that
their yellow is uncovered, rather than made.

Red is another matter, and a more curious one. The crimson of maples and sumacs is due
to anthocyanins, the same group of pigments found in cherries and purple cabbage, and in
many species they were not there in July. The tree makes them from sugar, in autumn,
inside leaves that it is about to throw away. Why should anyone paint a house on the eve
of its demolition?

Several explanations have been offered. The most favoured treats the pigment as a
sunshade. While the light-catching machinery is being dismantled it works badly, and
strong sunlight falling on it can produce harmful by-products. A red screen near the
surface cuts down the glare and gives the tree a few more days to finish its unpacking.
In keeping with that idea, leaves on the sunny side of a tree are generally redder than
those in the shade. A second suggestion is that the colour warns off insects, such as
aphids, which arrive in autumn looking for a place to lay eggs. Perhaps both are true,
in different trees.

Weather tunes the display. Bright, cool days with nights just above freezing give the
finest reds, because sunshine makes sugar and the chill keeps it from being drained away
too fast. A mild, cloudy, rainy season leads to dull browns, and a hard early frost
kills the leaf outright and ends the business before it is complete. Brown itself comes
from tannins, which remain when all else has gone; oaks are full of them.

And the fall? At the base of every stalk a thin layer of weak cells has been forming. On
its inner side, cork grows to seal the wound. Day by day the joint gives up its hold,
till the leaf hangs by nothing but the fine tubes that fed it, and the next breeze is
enough. It isn't really the wind that strips the trees. They have undone the last button
already, and the wind only helps them out of their coats.


# To a Neighbour across the Hall

Dear Neighbour in 3B,

We have lived eleven feet apart for two years and have said good morning, by my count,
about four hundred times. I do not know your name, as your door has only a number on it
and your letters come addressed to the cat. At any rate I assume that Professor Biscuit
is the cat.

I am writing for the reason that I play the tuba. You know this already. You have known
it every Tuesday and Thursday from seven to eight. I always supposed that the walls were
thick, since nobody ever knocked, and it was not until last week, when I stayed at home
with a cold and heard you cough as clearly as if you had been in my wardrobe, that the
truth came to me. I had to sit down. I thought of all those scales. I thought of the
month in which I learned the elephant piece.

So, first of all, I apologise. In the second place, I would like to know if there is an
hour that suits you better, or a day on which you are out. I could practise in the
cellar, if the caretaker will shift the prams. There is a mute that one can stuff into
the bell; it resembles a traffic cone and makes me sound like a cow in the next valley,
but I would put up with that.

There is one more thing, and here I may be wrong. On Thursday, having recovered, I began
the slow tune that I save for last. I played very softly on account of what I'd
discovered. At the second line, I was nearly sure that I heard a piano. It was faint,
and it stopped when I did. I started again, and there it was, underneath, putting in the
chords just where I've always imagined them. We went through to the end. Then I heard
the lid close and the cat being told that it was time for bed.

If I dreamed it, please forget this paragraph and tell me about the hours. But if I did
not, then I have the music to eleven duets, and I make a decent lentil soup, and my door
is not locked on Tuesdays.

With respect, and in B flat,
Ambrose Teale, 3A


# The Last Tram to Verity Hill

When the clock over the depot says twenty-three fifty, I let off the brake, ring twice,
and take the last tram up Verity Hill. It's empty as a rule. A conductor isn't needed, and
they've tried more than once to tell me so.

I like it at that hour. The wire sings, the shop fronts slide along like fish tanks, and
on the steep bit after the brewery, if it has been raining, you can see the rails run on
ahead of you up to the sky, so that it seems you might forget to stop. My driver is a man
by the name of Ferdy. He has been in front and I behind for seventeen years. We converse
by means of the bell.

It happened on a Tuesday in the wet end of October. At the fish market there got in a lady
with a ladder.

"I don't know what I'm to charge you for that," I said.

"He's a half," said the lady. "He's folded."

She set it against the pole and sat opposite to it, in the manner of somebody who is
seeing off a relation. She was not young. She wore gumboots, and had a coil of cable on
her shoulder, and her hair was full of drips.

We'd barely started when at the corn exchange two students got in, carrying between them a
chest of drawers without any drawers. At the theatre stop it was a man with a stuffed
heron. By the infirmary I had a harmonium, a hatstand, nine kitchen chairs, and a family
of five with a carpet over their shoulders like a dragon at New Year. I punched them all.
I have never had so many in the car after midnight, and not one of them seemed to think it
peculiar.

"Is someone moving house?" I asked the lady.

"Everyone is. It's only for tonight. Didn't you hear about the hall?" And she told me.
There is a hall at the top of the hill, the old drill hall, that's been closed up ever
since I was a boy. The council was going to knock it down on the Wednesday. It seems that
there was a regulation. They could not pull down any building in which, on the morning
concerned, an established club was found to be meeting. "Established," she said, "means
that it's got furniture."

"And what's the club?"

"Well, that's what we haven't settled. We thought that we'd do the chairs first."

Three short rings from the front. That was Ferdy; it signified that we were overweight for
the gradient. I went through to have a word. He'd stopped her just beyond the brewery, on
the steep bit, with the rain hissing on the lamp and the wheels starting to slip.

"She won't take it," he said. "Not loaded like this. You'll have to put them off."

I looked back down the car. They'd gone quiet. There were children asleep on the carpet.
The heron was gazing out at the weather with its glass eye, and behind it, through the
rear window, all the lights of the town lay spread out, wet and trembling, down to the
harbour and beyond. In seventeen years I had never put off anyone but a drunken bandsman,
and I'd felt badly about him.

"How about sand?" I said.

"We're out. I told them in September."

I walked the length of the tram again. "Ladies and gentlemen," I announced, "this car's
unable to proceed, owing to a lack of grip. I'm not permitted to ask you to get out and
push. It is strictly against by-law nineteen. I'd just mention that I'll be standing on
the rear platform for some minutes with my back turned, having a look at the moon."

There was no moon. I heard the doors fold, and boots on the setts, and somebody giving the
time. Then she moved. Oh, she moved like a ship. I don't care what anyone says about
electricity, I have never felt a thing to equal it: forty people with their shoulders to
the old girl's flanks, in the pouring rain, at a quarter past midnight, and singing. Ferdy
eased in the current, notch by notch. On the crest he rang the bell, and he didn't ring it
for any reason at all.

We unloaded at the terminus. It took us four trips to the drill hall door. The lady went
up her ladder and hung a bulb from a beam, and when it lit there was a floor as broad as a
field, and dust, and high up around the walls the names of regiments in gold. They put out
the chairs in rows. By now it was getting on for two.

"Members only from now on," said the lady. "And staff," she added.

Somebody had found that the harmonium still worked. The first minute of the first meeting
was taken down in my ticket book, for want of paper, and so I can tell you precisely how
it reads. Resolved, that the club be for people who are on the last tram. It was carried
with no one against. The chair was taken by the heron.


# How Money Circulates

Follow a single banknote for a week. On Monday a baker pays it to a boy who swept the
shop. He buys a football. The sports dealer hands it over for a haircut, the barber uses
it to buy eggs, the egg woman puts it towards a new tyre, and on Saturday the tyre man,
who has a sweet tooth, returns it to the baker. Six trades have taken place, worth six
times the note, and the note is exactly as large as it was on Monday. Nothing was used
up except a week.

This is the first thing to grasp about money: it is not the bread, the haircut or the
eggs, but it allows them to change places. Without it each of those people would have
had to find someone who wanted precisely what they could offer, on the same day. A
barber who longed for eggs would need a hen-keeper with untidy hair.

How quickly a note passes along matters as much as how many there are. Economists speak
of velocity, the number of times in a year that an average unit is spent on something.
If everyone grows anxious and keeps cash under the mattress, the chain breaks. The boy
does not buy the football, so the dealer puts off his haircut, and so on down the
street. All have the same skills and goods as before, yet they are poorer, merely
because each is waiting for the others.

Most money nowadays is not paper but entries in the books of banks. When you save, your
bank does not lock the sum in a box. It keeps some in reserve and relies on the
remainder to back loans to others. Suppose a carpenter borrows to buy timber. The bank
writes the loan into her account, she pays the sawmill, and the mill's account grows.
That deposit may support lending in its turn. So banks, by lending, add to the amount of
money in use; as loans are paid back, it shrinks again. There are limits. A bank must
keep enough in hand for those who come to withdraw, it must have owners' capital to
absorb losses, and it had better not lend to people who can't repay.

Above the ordinary banks stands a central bank, which issues the notes and sets the rate
of interest at which it deals with the others. When prices are rising too rapidly it
raises the rate; loans become dearer, fewer are taken, and spending cools. When trade is
slack it lowers the rate. The lever is slow and somewhat loose. A year or more may go by
before its full effect is felt, and by then conditions may have altered.

Why not simply print plenty for everyone? If twice as much money chases the same number
of loaves, the number of loaves does not change, but the price does. In the worst cases,
as happened in several countries in the last century, people have wheeled home their
wages in barrows and spent them before lunch because they would be worth less by supper.

Governments form a loop of their own, taking in taxes and paying out wages, pensions and
bills for gravel. Trade with foreigners makes another. Yet at bottom it is still that
Monday note, going from hand to hand, and doing its work only for as long as the next
person trusts that somebody else will take it.


# Two Gardeners on Either Side of a Wall

VOICE ON THE LEFT: Is that you, sneezing?

VOICE ON THE RIGHT: It's the pollen from your birch. I get it every April.

LEFT: I get your ivy. It has come right under the coping and put a hand into my
greenhouse.

RIGHT: You could cut it back.

LEFT: I did so. I threw the pieces over to you.

RIGHT: So that is where they came from! I planted them. I thought it was a present.

LEFT: You planted them?

RIGHT: Along the bottom, to hide the bald patch. They've taken beautifully.

LEFT: In other words, I have been supplying my own invasion. How long have you been
living there?

RIGHT: Four years in June. And yourself?

LEFT: All my life, apart from the navy. It's odd that we've never met.

RIGHT: There's no door on your side. I believe your front is on Mercer Lane, and mine is
round on the hill; it would be a walk of nearly a mile. I know you by your radio.

LEFT: Is it too loud?

RIGHT: Not at all. I follow the serial. Last autumn yours was broken, and I had to find
out from the butcher whether she married the pilot.

LEFT: I was in hospital. It wasn't broken, there was just no one to turn it on.

RIGHT: I'm sorry. I did wonder. I noticed that nobody was watering, so I'd put the hose
over on hot evenings and hope for the best. Did I hit anything?

LEFT: Was that you? I came home thinking that I'd find a desert, and the runner beans
were up to the eaves. My nephew said it must have been a wet September.

RIGHT: I had to guess where they were. I aimed by the smell.

LEFT: Well, I'm blessed. What do you grow?

RIGHT: Not much. I was a seamstress in a theatre and never had so much as a window box
until I came here. I've got some lettuces that bolt, and a rose with black spots. The
only thing which does really well is a sort of big bluish pumpkin that I never planted.
It came down off the top of your wall.

LEFT: Ribbed, with a little turban?

RIGHT: That's right.

LEFT: That's my Aunt Agatha's. I've been looking for that vine for two summers, I
thought it had died! I have been watering the stump. How many did you get?

RIGHT: Nine. I made soup, I made jam, I left one on the step of the school. They had to
roll it indoors.

LEFT: There was a brick that used to come out, along here, near the tap. My brother and
I would pass notes to the girl next door. Wait a moment. It's stiff. There! Can you see
me?

RIGHT: I see one eye and part of a moustache.

LEFT: How do you do? I'm Leonard.

RIGHT: I'm Philippa. You have soil on your eyebrow, Leonard. Hold still, I'm going to
try and get a jar of jam through.


# Puppets in the Rain

Lorenzo and his daughter pulled the theatre from village to village on a handcart. It was
the size of a wardrobe. When you unhooked the front and let down the flap it became a
palace, or else a forest, as there were just the two backcloths; and from nails along the
inside hung the company, nineteen of them, with their chins on their chests.

In Monte Secco it had been raining for a week. They set up under the arcade all the same,
and Pia went about the square with the drum. She came back with her plaits dripping.

"Nobody's coming," she said. "They say that it's not a day for it."

"What is it a day for?"

"They didn't say. They're all sitting inside, looking out. Papa, I think that it's the
landslip. The road's gone on both sides. They've had no bread since Sunday, and they've
been told to wait."

Her father rubbed his bad knee. He lit the lamps at four, as he always did, and at half
past he rang the handbell. Beneath the arches there were two goats and a bucket. "Ladies
and gentlemen," said Lorenzo.

They played the whole thing. They played the quarrel and the sword fight, and the Doctor
with the enormous syringe. In the second act a shutter opened across the way. By the third
there was a face at it, a boy's, and he was laughing without a sound, behind the glass,
with his hand over his mouth.

"There's one," whispered Pia, holding up the moon.

"One's a house," said her father.

The following day they gave it again. The boy was there, and at the next window an old
woman, who shook her fist at the Miser. But then the rain came down harder still, in
ropes, and you could neither hear nor see over the width of the square. Lorenzo shouted
until he was hoarse. Finally he let the King sink down on the edge of the stage, with his
arms hanging over. Even the goats had left.

"They can't come to us," said Pia. "So that's that."

But she didn't unhook the cloth. She was looking at the rows of lit windows, up and down
the street, four storeys high, each with its flap and its little curtain, and someone
inside with their chin on their chest.

She had a word with her father. Then she took down the Doctor, the Miser, the Princess and
the Bear, and wrapped them up in her shawl, and ran.

The first door was opened by the old woman. "I've nothing to give you," she said at once.

"I know. I've brought you him." Pia held out the Miser. "You put two fingers in the arms
and one in the head. He's got to be at your window at six, and complain. You can say what
you want, as long as it's loud. The Princess is going to be straight across from you, at
the baker's, and she'll answer back."

"I couldn't," said the old woman, putting her fingers into the arms. The Miser lifted his
head. He turned, and took in the kitchen, the cold stove, and the empty crock. "And what,"
he said in a terrible squeak, "have you people done with my bread?"

By six o'clock all nineteen had been given out. The lamps were lit in every window on the
square. Lorenzo stood by himself in the middle with an umbrella and the handbell, and he
rang it.

There never was such a performance. Nobody had a script. The Bear, on the top floor, had
fallen in love, it appeared, with the Princess on the first, and had to have his letters
passed down to her in a basket, from sill to sill, with each one reading them out as they
went by and adding something. The Miser accused the Doctor. The Doctor, who in private
life was the baker, confessed in a big voice to having two sacks of flour behind a false
wall, which he'd been saving in case of worse; and there was a hush, in which you heard
the gutters, and it wasn't at all clear who'd been speaking.

"Then what are you waiting for?" cried the Bear.

"For wood," said the Doctor, more quietly. "My oven's burnt up the last."

"I've wood," said the King, who was the boy. He seemed surprised to hear himself say so.
"My kingdom's full of it. It's out in the shed."

They carried it across in a procession, in the wet, with sacks on their heads, and not a
soul among them took off his puppet. When the road was opened on the Saturday, the
soldiers who came through with the first cart smelled baking from beyond the bend. In the
arcade was a table, and at it sat the village, eating. Nineteen of the diners were made of
wood, and had a slice each set in front of them.

Pia counted them in that night, onto their nails. There were twenty. The last was fresh
cut, of pearwood, and still had the bark on at the back. He had large ears and an
umbrella. Somebody had given him a very good face, tired, a little wet, in the act of
drawing breath to address two goats and a bucket.


# How Glaciers Move

In 1820 an avalanche carried three mountain guides into a crevasse high on a peak in the
Alps. Some four decades later, what was left of them came out of the ice at the bottom
of the glacier, kilometres down the valley, together with ropes and hats. A scientist
who knew the speed of the ice had foretold roughly when it would happen. The sad parcel
proved what shepherds had long suspected: the ice is a river.

It begins as snow. Where more falls in winter than melts in summer, each year's layer is
buried by the next. The flakes lose their points and settle into grains, the grains are
pressed together, air is driven out, and in a matter of decades, or centuries in the
coldest regions, the white fluff becomes dense bluish ice. Once it is about thirty to
fifty metres thick, it can no longer hold its shape under its own weight.

Ice is brittle when struck, as anybody knows who has broken an icicle. Under steady
pressure it behaves otherwise. Its crystals are built in sheets, and the sheets can
slide over one another like cards in a pack. Each shift is minute, but with countless
crystals and no hurry the whole mass creeps downhill. The upper part is carried along
without being squeezed, so it remains brittle and cracks where the bed bends. Those
cracks are the crevasses. They rarely go deeper than a few dozen metres, for below that
the ice flows in and closes them.

There is a second way of getting about. At the bottom of many glaciers the temperature
sits at the melting point, because thick ice keeps in the warmth that rises from the
earth, and because pressure lowers the melting point a trifle. A film of water forms and
the glacier slips upon it. Meltwater from the surface, plunging down shafts on summer
afternoons, adds to the film, and for that reason a glacier may move faster in July than
in January. Where the bed is soft mud, the mud gives way as well.

Speeds vary enormously. A small mountain glacier might advance ten centimetres a day in
the middle and less at the sides, where the walls hold it back; a line of stakes set
straight across it is bent into a bow within months. Great outlets of the polar ice
sheets travel tens of metres a day. Now and again a sluggish glacier will surge, racing
forward for a year or two at a hundred times its usual rate, probably since water has
got trapped underneath.

One point is easily misunderstood. A glacier that is said to retreat is not going
backwards uphill. Its ice still flows down as always, but the front melts away faster
than fresh ice arrives. Think of an escalator with somebody sawing off its lower steps.

As it goes it works. Stones frozen into the base scrape the rock below, leaving long
grooves; blocks are plucked away whole; the valley is widened from a V into a U. The
rubble is dumped at the margins in ridges named moraines. Far from any mountain, in
fields of northern Europe and America, farmers plough round boulders of a rock not found
within three hundred kilometres. They were delivered by ice, a long time ago, at a pace
no onlooker would have noticed, and no one has yet come to collect them.


# To My Daughter, for Her First Week Away

Darling Juno,

Do not read this until you have unpacked. I know you; you'll be sitting on the case with
your coat on. Get up, put the blue jug on the window sill, hang the dressing gown on the
door, and then go on.

There. Now it is a room.

I had planned to fill this letter with advice, and wrote down a list in the night, but
in daylight it came to very little. Eat something green. Change the sheets before they
ask you to. If you get lost, look for somebody with a dog, as people with dogs know
every street and are never in a hurry. Don't lend your good scissors. When you are
unhappy, first find out whether you're only hungry or cold, for it's one of those in
most cases; and when it is neither, ring me, whatever the time. I will be awake in any
event, because your father has taken up snoring in your honour.

We drove home without talking. At the bridge he said, "She's taken the corkscrew," and I
said, "She's taken the cheese grater too," and we both felt better. The house is
behaving oddly. The bathroom is always free. I laid three places on Monday and left it
like that so as not to have to notice that I had done it. Old Tansy lies across your
doorway with her chin on a sock. I offered to wash the sock and was given such a look.

I want to tell you something about my own first week, which you've never asked about and
I have never mentioned. I hated it. I had a room above a fishmonger's, I knew no one,
and I was sure they had let me in by mistake and would soon come up the stairs to say
so. On the Wednesday I was on a bench eating a bun, and a girl in a terrible yellow hat
sat down beside me and asked if I could tell her how to get to the main hall. I
couldn't. It turned out that she had been there a week and a half and had not found it
either. We went to look for it together. That was your godmother.

So I don't promise that you'll be happy by Friday. I do say that there is a person
within half a mile of you at this minute who is also sitting on a suitcase. You might
knock.

The plums are nearly over. I will send jam with your uncle when he comes up on the
third, and the grey jumper, and a corkscrew of your own, so that you can give us back
ours.

All my love, more than the jug can hold,
Mama


# The Lock-Keeper's Ledger

Each boat that went through Hollin Lock was entered in the ledger, with its name, its
cargo, and the time. The first volume began in a year of kings and cholera. The
ninety-third lay open on the sill in front of Tom Ashdown, who was eighteen, and had so
far that day written down four ducks.

He wasn't supposed to write ducks. But a line left blank was against the regulations, and
nothing else had come.

"It's a museum piece, that job," said his friends, who had gone to work at the airport.
Tom didn't argue. He painted the beams white and black, he greased the paddles, he weeded
between the setts. In the evenings he took down the old books from the attic, and read
them the way that other people follow a serial. Coal and coal, lime, more coal. A circus,
with elephant (walked round). After that it was coal again.

On a certain page, a hundred and twelve years back, he came upon a line in which something
was odd. Patience, it said, in a slanted hand. Cargo: one piano, for Mr E. Lowe. Up, 6.40
a.m. And in the margin: will return for balance.

He turned the page. He read on to the end of that volume, then the next. Other boats went
up and down; the Patience was never mentioned again. There wasn't any way out at the top
but through Hollin. Beyond it there were three miles of canal and a basin, and after that
there was just the hill.

"She can't have gone up and not come down," he told Mrs Dace, who lived in the cottage at
the bridge and sold eggs. "It's like a sum that doesn't come out."

"Is it keeping you awake?"

"A bit," Tom confessed.

Mrs Dace was eighty and incurious about most things, but she liked a sum. She put on her
hat. They walked up along the towpath together, on a windless afternoon, with the hawthorn
out on either side and coots running about on the lily leaves. The basin lay at the end,
under the trees, as round as an eye. It hadn't been used for fifty years. There was a
wharf with grass on it. There was a chimney.

"That would've been Lowe's," she said. "They made umbrellas. Went bust the year that it
never rained, so my granny used to say."

He lay down on the edge with his face near the water. It was green, then brown, then
black. And as his eyes got used to it, he could make out a long curve, drawn softly in the
mud, too even to be a bank; and a ring; and a post with a carved knob upon it, like an
acorn.

"She's here," he said. "She sank at her moorings. No one ever entered it. They must have
just gone off and left her."

"And the piano?"

They found the piano too. It took them the rest of that day, and a boy with a torch who
knew how to get in by the coal hole. On the upper floor of the works, amid the ribs of ten
thousand umbrellas, stood an upright with candle brackets and a cloth over it. A mouse had
been raising families in the bass. On the music rest there was an envelope, with the flap
tucked in. To the Master of the Patience, it said, balance as agreed.

In it were eleven pounds, in notes as large as handkerchiefs, and a letter. Mr Lowe
regretted that he was obliged to leave the district. He had bought the instrument for his
workpeople, against advice. They'd had three weeks of it, in the dinner hour. He did not
believe that he had ever spent money better, or with less sense. He hoped the captain
would forgive the delay, and would find his way up.

"He didn't come," said Mrs Dace. "I wonder why."

But Tom thought that he knew. He'd turned over so many of those pages. The winter of that
year, in the slanted hand, had said ice, ice, ice, for sixty-one lines; and in spring it
was a different hand altogether.

The authority was not interested in the boat, which had, as they explained, no value. The
money wasn't legal any more. As to the piano, they'd be obliged if somebody would remove
it. Therefore, on a Saturday in June, it was brought down three miles of canal on a raft
made of barrels, with the boy steering and Mrs Dace at the keyboard, in her hat. She was
able to play only one thing, and it was a hymn, with holes in it where the mouse had been.
People came down through the fields to look. Some of them walked along beside it. By the
time it reached the bottom there must have been a couple of hundred, and they stood upon
the beams and the bridge, while Tom closed the gates, and drew the paddles, and let the
music sink slowly out of sight between the walls.

He went in then and dipped his pen. Down, he wrote, 4.15 p.m. Cargo: one piano. He looked
at it. After that he leafed all the way back, a hundred and twelve years, to the slanted
line, and set beside it, small, in the margin, the tick that had been owing.


# Pepper Soup for Fifty

The cook had run off with the trombonist. That was the long and the short of it, and the
note that she'd left under the ladle said only that she was happy, and that the onions
were in the cupboard.

Miss Abara read it aloud to the kitchen of the Good Hope Primary School at a quarter past
eight. There was nobody in the kitchen but Sunny, who washed up.

"Dinner is at noon," said Miss Abara. She was the headmistress; she had a degree in
physics, and could not, it was believed, boil an egg. "There are fifty children. What do
they generally have on Fridays?"

"Pepper soup, Miss."

"Do you know how it's made?"

"I know how it looks when it's finished," said Sunny. "I know how it looks on the plates
after."

He was a thin young man who had never been heard to say so much at once. She took off her
jacket and hung it over the bread bin. "That's data," she said. "It is not nothing. We'll
work backwards."

They started from the plates. What was left on them, on a Friday? Bones, said Sunny,
small, goat. Sometimes a bay leaf, and a black thing like a bead which the little ones
lined up along the rim. Never any yam; they always ate the yam. And the colour of the
water in the sink? He shut his eyes. Red-brown, he told her, with gold rings on the top.
It made you sneeze.

Miss Abara wrote it all down on the lid of a flour drum. She drew arrows. By nine they'd
got a goat, or most of it, from the butcher, on credit. By half past they had come to a
stop.

"There is an unknown," she said. She had tied a tea towel about her head. She dipped in a
spoon, blew on it, and frowned. "It's hot, it's salt, it's perfectly adequate. But it's
got no middle. What's missing?"

Sunny tasted. He thought so hard that his ears moved. "It tastes like soup," he said, "but
it doesn't taste of Friday."

The bell went for break. At the hatch a row of noses appeared. Usually they were chased
away. This morning the headmistress walked up to them with the pan in her arms, and
stooped. "Class Three," she said. "This is an experiment. Everybody gets half a spoon. I
want observations, not opinions."

They closed in around her. They sipped, and rolled their eyes up. "It's too quiet," said a
boy. "It needs the one that bites you afterwards," said another. "When Cook does it
there's a smell like church." And a tiny girl in the second row, whose mother had a stall
by the motor park, said, as if it were a thing that everyone knew, "You haven't put the
calabash nutmeg. You've got to burn it first."

"Burn it?"

"A bit. On the fire, till it's cross. Then you bang it."

"What is your name?"

"Blessing, Miss."

"Blessing, you're excused from spelling."

They stood her up on a crate. She directed everything from there, with a wooden spoon. The
nutmegs came from her mother by way of the gateman's bicycle; they were scorched in a dry
pan till they smoked, and then banged by Class Four, in turns, with the school's only
hammer. A boy named Ike knew which of the leaves along the fence was scent leaf and which
just looked like it. Somebody's elder sister explained about the order of things, that you
mustn't rush in with the fish. At eleven the steam changed. It had been going straight up,
like any steam; now it seemed to lean out across the yard, and to take people by the
sleeve. The caretaker came in from the far end of the field, and he said that he'd only
happened to be passing.

Miss Abara lifted the spoon for the last time. The kitchen, the hatch and the yard held
their breath.

She sneezed. She sneezed four times, tremendously, and there were tears running down her
face. "There it is," she said. "That's the middle."

At noon fifty bowls went out, and fifty came back clean enough to read by. Sunny stood
over the sink with his sleeves rolled up. In the bottom of each there was a ring of gold,
and on the rim of a good many, all in a line, were the little black beads.

"I can advertise for a cook," said the headmistress. She had got her jacket on again, and
only the tea towel gave her away. "I suppose that I'd have someone by Wednesday. It would
be a proper person, with certificates." She waited. "Or else there's a man who has been
looking harder at that soup than anyone alive, for three years, from the other end."

He didn't turn round. But he'd stopped scrubbing. "I'd have to have an assistant," said
Sunny, to the plates.

Through the hatch came a small, clear voice that had been listening all the while. It
wished to know whether it'd be excused from spelling for good.


# How a Pendulum Clock Keeps Time

Tick, says the clock on the landing, and after exactly one second, tock. It has been
saying so since your great-grandmother was in pinafores. Nobody inside is counting, and
there is nothing cleverer in the case than weights, wheels and a swinging rod. How does
dead metal know what a second is?

The answer hangs from the top. A pendulum, when pushed aside and let go, swings back and
forth in a time that depends almost entirely on its length. Make the bob heavier and the
timing stays put. Give a wider push, within reason, and it covers more ground but
travels faster, so that the journey takes very nearly as long as before. A rod just
short of one metre needs one second to cross from left to right. To make the swing twice
as slow, you would require a rod four times as long, which is why a mantel clock, with
its stubby pendulum, chatters so quickly.

By itself, however, any pendulum will stop. Air rubs against it, the hinge at the top
steals a little, and the arc shrinks until the bob hangs still. Somebody has to give it
a nudge at each pass, and the nudge must arrive at the proper moment. Besides, the
swings have to be counted, or they would be of no use for catching a train. One
ingenious part takes on both duties. It is called the escapement.

Picture a wheel with sharp, slanted teeth, which a falling weight is trying to turn.
Above it rocks a piece shaped like an anchor, joined to the pendulum. When the pendulum
goes left, one arm of the anchor dips between two teeth and holds the wheel. As the
pendulum swings to the right, that arm lifts, a tooth slips by, and the other arm
catches the wheel on the opposite side. The sound of the catch is the tick. While it
slides past, each tooth gives the anchor a slight shove, and the shove is handed on to
the pendulum. So the weight keeps the pendulum going, and the pendulum keeps the weight
from dropping all at once. It is a fair bargain between a hurrying thing and a steady
one.

All the rest is arithmetic in brass. If the escape wheel has thirty teeth, it turns
round once in a minute. A small gear driving a larger one reduces the speed by whatever
ratio the maker likes, and a train of them brings one turn a minute down to one an hour
for the long hand, and one in twelve hours for the short.

Summer used to be a clockmaker's enemy. A warm rod grows longer, a longer rod swings
more slowly, and a good regulator might lose several seconds a week in hot weather. One
remedy was a jar of mercury for a bob: as the rod stretched downwards, the mercury in
the jar swelled upwards, and the centre of weight stayed where it was. Another was to
use a rod of dry, varnished pine, which hardly notices the season.

If yours runs slow, look for a nut beneath the bob. Turning it to raise the bob shortens
the pendulum and hurries it along. Half a turn is plenty. Then wait until tomorrow, for
clocks should not be argued with more than once a day.


# The Clockmaker's Interview

"Sit down," said the woman behind the bench, without raising her head. "Don't touch
anything, and tell me what you hear."

The girl sat. The room was so full of clocks that there was no wallpaper to be seen. She
listened for a good half minute with her hands beneath her knees.

"There are a lot of them," she said.

"A hundred and twelve. Go on."

"Most of them are small and quick. That tall one by the stove is slow, and it limps. It
says tick, and then it waits a bit too long before tock."

"Does it indeed?" The woman pushed up the lens on her brow. She had sharp grey eyes with
a red ring round one of them. "What would you do about it?"

"I don't know how they work inside."

"I didn't ask what you knew. What would you do?"

The girl thought. "Is the floor level? We had a washing machine that walked about and it
turned out that one foot was short."

"Go and see."

There was a spirit level hanging from a nail. The girl laid it on the boards, then on
top of the case, having climbed on a box to reach. "It's leaning. The floor slopes to
the stove." She folded a scrap of card in four, slipped it under one corner, and put her
ear to the wood. "That's better. It's more even. Shall I try it with one more?"

"Try it."

They both listened. The tall clock strode along like a soldier.

"The three others who came about the job," said the woman, "opened the door of it. One
got out a screwdriver. He wished to show me that he'd brought his own." She wiped her
fingers on a rag. "Why do you want to mend clocks?"

"I'm not sure that I do. I wanted to work in the bicycle shop, but they'd taken someone.
Your card was in the next window."

"That is frank, at least."

"I like it when something doesn't go and then it goes," said the girl. "I like the
minute in between, before you know why. My father says I'm the only person who's ever
been pleased when the car breaks down."

"There's a good deal of that minute in this trade. Sometimes it lasts until Christmas."
The woman reached under the bench and brought up a tea tray on which lay some forty bits
of brass, springs and screws, none larger than a bean. "This came in from a farmer. He
took it to pieces to clean it and lost heart. There is no drawing. You can have the
stool by the window and as long as you need. I won't help, but I'll tell you when you're
about to break something, by coughing."

The girl had already drawn the tray towards her. She did not pick up anything. She only
turned it slowly round, looking from each side, as you might look at a strange dog.

At six o'clock all hundred and twelve struck at once, with chimes, bells, gongs, a
cuckoo and something like a dropped spoon. It went on for nearly a minute. When it was
over the woman noticed that her visitor had not so much as blinked. She was holding two
small wheels up against the light, one in front of the other, and smiling.

The woman went softly to the window and took down the card.


# Counting Swifts

My grandmother went deaf in the year that I turned ten, and the doctor gave her a box with
a wire that whistled. She put it in the dresser. She said that she'd heard most of what
there was.

That was the summer I lived with her, in the tall house by the church. She would talk as
always, and I'd write down my side of it upon a slate. It makes you careful. You don't put
just anything, if you have to spell it and she is standing there with her glasses on.

On the first of May she took a kitchen chair out into the yard, sat with her face to the
tower, and patted the step. "They'll be here by six," she said.

WHO? I wrote.

"You will see. I shan't tell you. I have been late for a lot of things in my life, but not
once for this."

I watched the sky. It was an empty, rinsed sort of blue, with one aeroplane. Six o'clock
struck, right above us, so that the milk shook in the jug; she felt it in the chair, I
believe, because she nodded. And something like a handful of black sickles was flung over
the roof. They came so low and so fast that I ducked. They went screaming around the
tower, once, twice, and up, up into nothing.

"Well, what do you make it?" asked my grandmother. She'd grabbed hold of my wrist.

I hadn't thought of counting. I shrugged. It was as if I'd let go of a plate.

"You've got to get them on the turn," she said, "when they come by the weathercock, and
they're all strung out. I used to do it by the voice. Every one of them has a different
edge to it. Oh, I could have told you with my eyes shut: so many old ones, so many new."
She stopped. She looked up at the tower, where they were again, pouring by with their
mouths wide open. "They're shouting, aren't they? I can see that they are."

I nodded.

"Well, go on, then. Tell me how it goes."

I took up the slate. I wrote SCREAM, and wiped it off. It wasn't one. I put WHISTLE, and
rubbed that out too. I sat there until the chalk was warm. It's a terrible thing to have a
sound in your ears, and somebody waiting for it, and only white stuff to make it with. In
the end I wrote: LIKE WHEN YOU PULL A WET FINGER ROUND A GLASS BUT THE GLASS IS THE WHOLE
STREET.

She read it over twice. Then she shut her eyes, and I saw her listening to it.

"Yes," said my grandmother. "That's them. You've even got the bend."

After that it was my job. Each evening we went out, she with her shawl and I with the
slate, and I'd count them on the turn. Seven. Nine. In June it was eleven. And each
evening she would want to have one noise. It didn't matter which. The bread van changing
gear: AN OLD MAN GETTING UP WHO DOESN'T WANT HELP. The rain in the water butt: PEOPLE
CLAPPING WITH GLOVES ON. I got so that I went around all day long with my ears out on
stalks. I listened to stairs. I'd stop in the road to find out what a gate was like.
Before that I had only ever heard things so as to know what they were.

In July there were a great many of them, since the young had flown, and I couldn't agree
with myself. Seventeen, eighteen? They wouldn't stay strung out. I must have made a face.

"Try it with your eyes shut," she said.

So I shut them. It was all one shriek at first. Then, little by little, as when you look
at the night and the small stars come, it fell apart into separate threads. One was thin
and a bit cracked. One had a sort of a hook at the end. There was a pair that kept always
together, a hair's breadth out of tune. I put up a finger for each. When I ran out I used
hers, I took her hands from her lap and bent the fingers over, one after another, as they
went by.

I opened my eyes again. I had got nineteen. My grandmother was gazing at our two fists as
if somebody had given her a present in them.

They leave on no particular day. You go out one evening in August, and it's quiet, and
there's nothing the matter, and it's as though the lid had been taken off the town. We sat
on until it was dark. I didn't have a thing to write. She wrapped half of the shawl around
me.

"What's it like?" she asked after a while.

I thought it over. And then I turned up her palm, since we had come out without the slate,
and I wrote the answer there with my finger, slowly, a letter at a time. She closed her
hand on it, and she carried it indoors.


# To the Editor of a Village Newsletter

Dear Mr Pargeter,

In the summer number you printed my recipe for quince paste. I was honoured to see it
there between the flower rota and the advertisement for used tractors. Unfortunately,
where I had written "one pinch of pepper" the page said "one pint". I would have thought
that anyone reading it would suspect a slip. I had not allowed for the trust that people
place in your newsletter.

The first to call was Sergeant Bloom's wife. She had been obliged to buy out the grocer,
and then to send her eldest to the next village on his bicycle for the remainder. She
said that the colour was interesting. After her came the Misses Tolliver, who had made a
double quantity for the hospital fair and were wearing scarves over their noses. By the
weekend I had heard from nine households, and seen the smoke from a tenth.

You may imagine that I was mortified. But I'm bound to report what followed, since you
like to have news from the lower end of the parish. Colonel Strang, who has had no sense
of taste since the fever he caught abroad, was given a spoonful by mistake, and sat bolt
upright. He said it was like hearing a band strike up in an empty street. He has bought
six jars. The Tollivers' batch did not go to the hospital in the end; they put it out
along the edge of their vegetable beds, and there has not been a slug from that day to
this. Mrs Bloom's was fed by the sergeant to his cousin, who was staying on longer than
had been agreed, and left by the early bus.

So I write to ask you for two things. The first is a correction, in small letters, for
the sake of the honest quince. The second is a line or two underneath, giving the other
version as well, under some name that won't be confused with mine. The Colonel proposes
"Cavalry Jam".

I enclose my directions for pickled walnuts, in capitals. Please notice that it says to
leave them for ten DAYS in the brine. I shudder to think what the village would do with
decades.

Yours in good humour,
Clementine Oates


# How Soap Cleans

Grease and water will have nothing to do with each other. Pour oil into a glass of
water, stir as hard as you please, and a minute later they have parted company like two
guests who quarrelled years ago. Rinsing a buttery plate under the tap is accordingly
hopeless. What is wanted is a go-between.

Water's aloofness has to do with electricity. Each of its molecules is slightly positive
at one end and slightly negative at the other, so they cling together, end to end, and
welcome anything with a charge: salt and sugar, for instance. Oils are made of long
chains of carbon and hydrogen which have no such ends. They offer the water nothing to
hold, and it closes ranks and squeezes them out.

A soap molecule has a foot in both camps. Most of it is a long oily tail, twelve to
eighteen carbon atoms from end to end. At one tip, though, sits a small group that bears
a negative charge and is thoroughly at home in water. Drop a few billion of these into
the washing-up bowl and they must find some way to please both ends. At the surface they
stand on their heads, tails in the air. In the depths they gather into little balls,
with the tails tucked inwards and the charged heads facing out.

Now put in the plate. The tails, looking for oily company, bury themselves in the
butter. Heads stay behind in the water. As more of them crowd in, and the cloth rubs,
and warmth softens the fat, the film is lifted from the china and broken into droplets,
each one wearing a coat of charged heads. The droplets can't rejoin, because like
charges repel. They float about as a milky cloud until you pull the plug, and down they
go, soap, butter and all.

Foam, incidentally, does little of the work. Bubbles are a sign that there is some soap
left over, and that is the most that can be said for them. Children consider this the
wrong way to look at the matter.

People have been making the stuff for more than four thousand years. The method is to
boil fat or oil with a strong alkali, which used to be got by trickling water through
wood ashes. Fat consists of three chains fastened to a backbone; the alkali cuts them
free and supplies the charged end, and glycerine is left behind as a by-product. Legends
put the discovery beneath a hill where animals were sacrificed, but no one knows. The
smell of the boiling pans was so bad that in many towns the trade was banished to the
far bank of the river.

In some districts the water contains a good deal of calcium. Calcium joins with the
heads and makes a grey, sticky curd, the ring around the bath. Chemists in the last
century therefore designed detergents, which follow the same plan with a different head
that calcium does not spoil.

As for germs, soap deals with them partly by loosening the grease in which they sit, so
that they are carried off down the drain. It is rougher still on certain viruses, among
them those that cause influenza, as their outer wrapping is itself a fatty film, and the
tails pry it open. Twenty seconds is the usual advice, since prying takes a while.


# A Tent for the Sultan

There was once a tent-maker by the name of Yusra, who had her workshop in the lane behind
the dyers, and who sewed so evenly that ants were said to use her seams as a road. To her
one morning came the steward of the palace, with a bag of gold and a headache.

"His Majesty's going on a journey," said the steward. "He wants a tent. It must be the
largest that was ever made. It must have in it everything that he has at home, so that he
need not miss anything. You've got forty days."

Yusra asked what it was that His Majesty had at home. The steward unrolled a list. It
reached over the counter, across the floor, and out at the door, where a goat started on
the end of it.

She worked with sixty women. They sewed a throne room with columns of blue silk, and a
treasury with a hundred pockets. They made a garden out of green velvet, and a quilted
nightingale. On the fortieth day it was carried through the city on the backs of eighty
camels, and put up on the plain outside the walls, and it was so big that it had weather
of its own.

The Sultan walked through it from one end to the other. He was a young man, with tired
eyes. It took him until the afternoon.

"It's all here," he said. "I feel exactly as I do at home." He sat down on the silken
throne, and sighed. "Take it away. I couldn't sleep in it."

The steward's headache grew worse. He went back to the lane behind the dyers. "He doesn't
like it," he told Yusra. "It isn't enough. You must leave nothing out!"

"I left out nothing," said she. "Perhaps that's the trouble. Let me speak to him."

"No one speaks to him. One receives his wishes by way of the chamberlain."

So she thought about it, and threaded her needle, and in the evening she took a bundle
under her arm and went out on the plain by herself. A long way off from the great tent,
behind a thornbush, she set up another, with three sticks. It was of plain brown goat
hair, patched, with a hole. She built a fire before it, put on a kettle, and waited.

Around midnight a person came wandering through the dark in embroidered slippers. "Good
evening," said he. "I can't sleep. Is this also part of it?"

"This is just mine," said Yusra. "Come in. Mind your head, Majesty, it's low."

He crept in on his hands and knees. There was room for two people, provided they were on
good terms. He sat there hugging his shins, and she gave him tea in the lid of the kettle.

"There's nothing in here," he observed after some time.

"No."

"But it's odd. I feel as if there were more." He listened. Outside in the grass a cricket
was filing away at the night. The camels shifted and groaned. The wind leaned upon the
goat hair, and then thought better of it. "At home I don't hear that. What's it called?"

"That's outside," said Yusra. "It's the other thing a tent is for. People believe it's
made to keep you in. But I've sewn them all my life, and my mother did so before me. You
want it just thick enough that you don't get wet, and thin enough so you'll know where you
are."

The Sultan looked up. Over his head was the hole. It was the size of a coin, and in it, as
in the eye of a needle, there hung one star. He moved a little to the left and there was
another.

"Who patched all the rest, and left that?" he asked.

"I did. I ran out of thread, on a night when I was a girl, and by morning I'd got used to
it." She poured out the last of the tea. "Where is it that you're going, if one may ask?
On this journey?"

He was silent so long that the fire had settled before he replied. He had been Sultan
since he was six, he said. In all that time there had been a chamberlain between him and
the door. He had ordered the journey first, and had meant to think of a place afterwards.
He'd just wanted to be somewhere that was not on the list.

In the morning the steward came running over the plain with his turban undone. The throne
was empty, the treasury too, and the quilted garden. At last he discovered Yusra, behind
the thornbush, where she was rolling up a rug.

"Where is he? Where's the tent?"

"He bought it," said she. "I let him have it for a song. He has quite a good voice, as it
turns out." And she pointed to the hills, where, far away already on the white road, there
walked a small figure with three sticks across his shoulder. "He asked me to give you the
keys to everything. He says you're to see to it that they cut up the big one for the poor.
It'll make nine hundred, I should think. I shall leave a hole in each."
""",
}


if __name__ == "__main__":
    main(Path("."))
